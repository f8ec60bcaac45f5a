package org.diapason.charter;

import java.time.Instant;

/**
 * A test of one promise on the data of the service. It lives next to what it checks, changes nothing,
 * and gives the same standing for the same data and time. Several checks may serve one clause; the
 * worst standing counts.
 */
public interface ClauseCheck {
    ClauseId clause();

    /** How the promise stands at that moment. What is thrown counts as broken, with its message. */
    Standing run(Instant asOf);

    /** What tells it from the other checks of its clause, in the table of runs and in the journal. */
    default String name() {
        return getClass().getSimpleName();
    }
}
