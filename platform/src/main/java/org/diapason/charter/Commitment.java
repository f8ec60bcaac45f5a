package org.diapason.charter;

import java.time.Duration;

/**
 * One promise of the charter.
 *
 * @param promise one sentence, at most 120 characters in each language
 * @param owner who answers for it
 * @param period the longest time between two runs of its checks; a check that is silent for longer
 *     breaks the promise
 */
public record Commitment(ClauseId id, Section section, Words promise, Kind kind, Owner owner, Duration period)
        implements Comparable<Commitment> {

    /** How much of a promise a program can prove. */
    public enum Kind {
        /** All of it. */
        AUTO,
        /** A part of it. */
        PART,
        /** None of it: only a person's signed word backs it. */
        ATTEST,
        /** All of it within a stated scope; beyond, a person's signed word. */
        SCOPED
    }

    /** A chapter of the charter. */
    public record Section(int number, Words title) {}

    /**
     * The team that answers for a promise.
     *
     * @param role its name in data, such as {@code royalty}
     */
    public record Owner(String role, Words title) {}

    public Commitment {
        if (period.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException(
                    "The check of " + id + " needs a period above zero; this came: " + period);
        }
    }

    @Override
    public int compareTo(Commitment other) {
        return id.compareTo(other.id);
    }
}
