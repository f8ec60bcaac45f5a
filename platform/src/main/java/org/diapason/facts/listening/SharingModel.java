package org.diapason.facts.listening;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a pool is shared among those who were listened to. */
public enum SharingModel {
    /** Every listen of the pool weighs the same. */
    PRO_RATA,
    /** Every subscriber's part follows that subscriber's listens. */
    USER_CENTRIC,
    /** As pro rata; artists with a following and listens that were sought weigh more, and nobody's listens without end. */
    ARTIST_CENTRIC;

    /** The word for it in files, such as {@code pro_rata}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The model of this word. */
    public static SharingModel of(String code) {
        return Arrays.stream(values())
                .filter(model -> model.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a model, one of "
                        + Arrays.stream(values()).map(SharingModel::code).collect(Collectors.joining(", ")) + ", found "
                        + code));
    }
}
