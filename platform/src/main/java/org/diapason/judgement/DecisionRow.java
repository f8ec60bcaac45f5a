package org.diapason.judgement;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.people.PersonId;

/** A decision as the tables hold it, with what was added to it later: the second signature, an appeal. */
record DecisionRow(
        DecisionId id,
        CaseId caseId,
        Subject subject,
        Act act,
        boolean grave,
        String clause,
        String charterVersion,
        String reason,
        PersonId person,
        Instant decidedAt,
        Optional<PersonId> secondPerson,
        Optional<Boolean> agrees,
        Optional<Instant> signedAt,
        SampleBound bound,
        boolean raisedByMachine,
        boolean simulation,
        Set<String> spared,
        Optional<Instant> appealReceivedAt,
        Optional<Instant> appealDecidedAt) {

    DecisionRow {
        spared = Set.copyOf(spared);
    }
}
