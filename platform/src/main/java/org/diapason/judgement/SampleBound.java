package org.diapason.judgement;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How wrong a decision about a whole group may be, given the sample that people judged: at most this share
 * of the members not judged does not belong there, at 95 % confidence (one-sided Clopper–Pearson; "cannot
 * tell" counts as not belonging). A group judged to the last member leaves nothing to be wrong about.
 *
 * @param members size of the group
 * @param judged how many of them people judged
 * @param contrary how many of those were not confirmed
 */
public record SampleBound(int members, int judged, int contrary) {
    /** One-sided 5 % is the upper end of a two-sided 10 % interval. */
    private static final double TWO_SIDED_ALPHA = 0.10;

    public SampleBound {
        if (contrary < 0 || contrary > judged || judged > members) {
            throw new IllegalArgumentException(
                    "Expected contrary <= judged <= members, got " + contrary + ", " + judged + ", " + members);
        }
    }

    /** The upper bound on the share of unjudged members that do not belong, between 0 and 1. */
    public double share() {
        if (judged == members) {
            return 0;
        }
        if (judged == 0) {
            return 1;
        }
        return BinomialConfidenceInterval.CLOPPER_PEARSON
                .fromErrorRate(judged, contrary, TWO_SIDED_ALPHA)
                .getUpperBound();
    }
}
