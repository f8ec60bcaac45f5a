package org.diapason.facts.catalogue;

/** How far a claim is trusted, least first. Of two claims on a field the more trusted one is shown. */
public enum Trust {
    /** A supplier claims something of what another supplier brought first. It is kept, and never shown as so. */
    STRANGER,
    /** A supplier claims it of what it delivers itself. */
    SUPPLIER,
    /** The service had it in its catalogue before. */
    SERVICE;

    /** The number of the tier, as the database keeps it. */
    int tier() {
        return ordinal();
    }

    static Trust ofTier(int tier) {
        return values()[tier];
    }
}
