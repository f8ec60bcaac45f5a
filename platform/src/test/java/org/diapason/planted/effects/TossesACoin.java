package org.diapason.planted.effects;

import java.time.Instant;

/** An effect that is no function of decisions. */
final class TossesACoin {
    boolean isPaid() {
        return Instant.now().getNano() % 2 == 0;
    }
}
