package org.diapason.effects.exposure;

import java.util.Locale;

/** Why a recording is not recommended. */
public enum Ineligible {
    /** A person decided that it leaves the catalogue. */
    WITHDRAWN,
    /** A person decided that it is labelled as generated. */
    LABELLED,
    /** No machine has heard it yet. */
    NOT_HEARD,
    /** Nobody trusted vouches for its metadata. */
    NOT_TRUSTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
