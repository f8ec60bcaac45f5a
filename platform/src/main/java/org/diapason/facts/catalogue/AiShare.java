package org.diapason.facts.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** How much of something is made by generative AI, in the three words of ERN 4.3.2. Not declared is none of them. */
public enum AiShare {
    ALL("All"),
    PARTLY("Partly"),
    NONE("None");

    private final String word;

    AiShare(String word) {
        this.word = word;
    }

    /** The word of the standard, as messages and claims have it. */
    public String word() {
        return word;
    }

    /** The share that is written so; empty when it is none of the three words. */
    public static Optional<AiShare> find(String word) {
        return Arrays.stream(values()).filter(share -> share.word.equals(word)).findFirst();
    }

    /** What two contributions to one part make together: only all and all is all, only none and none is none. */
    AiShare with(AiShare other) {
        return this == other ? this : PARTLY;
    }
}
