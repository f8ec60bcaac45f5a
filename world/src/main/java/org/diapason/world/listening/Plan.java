package org.diapason.world.listening;

/** What an account pays. */
public enum Plan {
    PREMIUM(0.55),
    FAMILY(0.20),
    FREE(0.25);

    private final double share;

    Plan(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
