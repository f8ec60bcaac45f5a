package org.diapason.world.listening;

import org.diapason.world.chance.Chance;

/** Where accounts are, in the proportions of a service whose home is France. */
public enum Country {
    FR(1, 0.58),
    BE(1, 0.08),
    CH(1, 0.06),
    CA(-5, 0.06),
    DE(1, 0.06),
    GB(0, 0.05),
    US(-6, 0.05),
    ES(1, 0.03),
    SN(0, 0.02),
    JP(9, 0.01);

    private final int utcOffsetHours;
    private final double share;

    Country(int utcOffsetHours, double share) {
        this.utcOffsetHours = utcOffsetHours;
        this.share = share;
    }

    /** Any other one. */
    public Country other(Chance chance) {
        return values()[(ordinal() + 1 + chance.below(values().length - 1)) % values().length];
    }

    /** Winter time all year; one hour of daylight saving would change no habit. */
    public int utcOffsetHours() {
        return utcOffsetHours;
    }

    double share() {
        return share;
    }
}
