package org.diapason.effects.exposure;

import java.util.Locale;

/** Why a recording is not recommended. */
public enum Ineligible {
    /** It is out of the catalogue, because people decided so. */
    WITHDRAWN,
    /** People decided that it leaves the catalogue; until its stage comes it plays, and is not recommended. */
    LEAVING,
    /** A person decided that it is labelled as generated. */
    LABELLED,
    /** No machine has heard it yet. */
    NOT_HEARD,
    /** Nobody trusted vouches for its metadata. */
    NOT_TRUSTED,
    /** Another supplier brought its artist, and no person has looked whether it is the same. */
    PROFILE_NOT_CHECKED,
    /** Nothing supports yet that somebody stands behind its artist's name; the artist can complete their profile. */
    ARTIST_NOT_ESTABLISHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
