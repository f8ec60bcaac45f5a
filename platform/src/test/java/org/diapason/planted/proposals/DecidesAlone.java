package org.diapason.planted.proposals;

import org.diapason.facts.people.Reviewer;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Draft;

/** A machine that decides. */
final class DecidesAlone {
    void decide(Docket docket, Reviewer borrowed, CaseId id, Draft draft) {
        docket.decide(borrowed, id, draft);
    }
}
