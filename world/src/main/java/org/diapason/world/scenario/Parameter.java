package org.diapason.world.scenario;

import org.diapason.world.chance.Chance;

/**
 * A number that a scenario needs, with the ranges it is drawn from. What detectors are tuned on never
 * comes from the range that they are tested on.
 */
public record Parameter(String name, Range tune, Range test) {

    public Parameter {
        if (tune.high() > test.low() && test.high() > tune.low()) {
            throw new IllegalArgumentException("The ranges of " + name + " overlap: " + tune + " and " + test);
        }
    }

    /** Which of the two ranges a world draws from. */
    public enum Band {
        TUNE,
        TEST
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
        };
        return chance.between(range.low(), range.high());
    }
}
