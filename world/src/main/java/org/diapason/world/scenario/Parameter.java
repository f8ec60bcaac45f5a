package org.diapason.world.scenario;

import org.diapason.world.chance.Chance;

/**
 * A number that a scenario needs, with the ranges it is drawn from. Attacks that detectors are tuned on never
 * come from the range that they are tested on.
 */
public record Parameter(String name, Range tune, Range test) {

    public Parameter {
        if (tune.high() > test.low() && test.high() > tune.low()) {
            throw new IllegalArgumentException("The ranges of " + name + " overlap: " + tune + " and " + test);
        }
    }

    /** Which of the ranges a world draws from. */
    public enum Band {
        TUNE,
        TEST,

        /** Look-alikes from the least of both ranges to the most, attacks as TUNE: to learn what honest people may do. */
        WIDE;

        /** The band that attacks are drawn from: what they do when tested is never learned. */
        public Band ofAttacks() {
            return this == WIDE ? TUNE : this;
        }
    }

    /** From low to high, high itself left out. */
    public record Range(double low, double high) {}

    public static Parameter of(String name, double tuneLow, double tuneHigh, double testLow, double testHigh) {
        return new Parameter(name, new Range(tuneLow, tuneHigh), new Range(testLow, testHigh));
    }

    double draw(Band band, Chance chance) {
        Range range = switch (band) {
            case TUNE -> tune;
            case TEST -> test;
            case WIDE -> new Range(Math.min(tune.low(), test.low()), Math.max(tune.high(), test.high()));
        };
        return chance.between(range.low(), range.high());
    }
}
