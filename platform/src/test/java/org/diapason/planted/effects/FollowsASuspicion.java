package org.diapason.planted.effects;

import org.diapason.judgement.Proposal;
import org.diapason.planted.proposals.Suspicion;

/** An effect of a proposal that nobody decided. */
final class FollowsASuspicion {
    boolean isPaid(Suspicion suspicion, Proposal proposal) {
        return suspicion.payee().isEmpty() && proposal.score() < 1;
    }
}
