package org.diapason.judgement;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person made of a dossier before they saw the machine's score: a number seen first is hard to think away.
 *
 * @param words what it rests on
 * @param at when it was given
 */
public record FirstReading(Impression impression, String words, Instant at) {

    /** The answer. */
    public enum Impression {
        /** It looks like what is proposed. */
        AS_PROPOSED,
        /** It looks like something else. */
        OTHERWISE,
        /** An answer like the others. */
        CANNOT_TELL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
