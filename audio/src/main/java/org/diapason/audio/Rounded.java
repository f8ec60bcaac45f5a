package org.diapason.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are published: four places, so that the last bit of a floating-point sum is never read. */
final class Rounded {

    private static final int PLACES = 4;

    private Rounded() {}

    static double toFourPlaces(double value) {
        return BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
