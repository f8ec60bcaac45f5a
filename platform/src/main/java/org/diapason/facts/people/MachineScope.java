package org.diapason.facts.people;

import java.util.Locale;

/** What a program may do with its token. There is no scope for deciding. */
public enum MachineScope {
    /** Read what the desk and the office read. */
    READ,
    /** Hand in deliveries. */
    DELIVER,
    /** Bring in listens and a back catalogue. */
    IMPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
