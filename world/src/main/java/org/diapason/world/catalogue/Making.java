package org.diapason.world.catalogue;

import java.util.Locale;

/** How a recording was made: the truth that a detector has to find. */
public enum Making {
    HUMAN,
    /** From end to end by a machine. */
    GENERATED,
    /** By people, with one part from a machine. */
    PARTLY;

    /** As the truth files spell it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
