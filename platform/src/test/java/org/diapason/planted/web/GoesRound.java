package org.diapason.planted.web;

import org.diapason.planted.charter.KnowsThePages;

/** One half of a circle. */
public final class GoesRound {
    KnowsThePages other() {
        return new KnowsThePages();
    }
}
