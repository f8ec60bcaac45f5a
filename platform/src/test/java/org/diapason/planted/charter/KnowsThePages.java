package org.diapason.planted.charter;

import org.diapason.planted.web.GoesRound;

/** The other half of a circle. */
public final class KnowsThePages {
    GoesRound other() {
        return new GoesRound();
    }
}
