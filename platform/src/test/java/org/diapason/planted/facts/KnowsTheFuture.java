package org.diapason.planted.facts;

import org.diapason.judgement.Decision;

/** A fact that follows from a decision. */
final class KnowsTheFuture {
    boolean isExcluded(Decision decision) {
        return decision.isGrave();
    }
}
