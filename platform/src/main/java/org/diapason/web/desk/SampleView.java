package org.diapason.web.desk;

import java.util.List;
import java.util.Optional;
import org.diapason.judgement.Finding;
import org.diapason.judgement.SampleBound;

/**
 * The members that people judge one by one.
 *
 * @param drawn in the order in which they were
 * @param bound what it supports so far
 * @param turn the member to look at now; empty when all are judged
 */
record SampleView(String caseId, List<Drawn> drawn, SampleBound bound, Optional<Turn> turn) {
    SampleView {
        drawn = List.copyOf(drawn);
    }

    /** One of the sample, and what a person found. */
    record Drawn(String member, Optional<Finding> finding) {
        String state() {
            return finding.map(Finding::code).orElse("unjudged");
        }
    }

    /**
     * The member to look at.
     *
     * @param place from 1
     * @param conduct of an account
     * @param heard of a recording
     */
    record Turn(
            String member,
            int place,
            Optional<Finding> finding,
            Optional<AccountConduct> conduct,
            Optional<RecordingHeard> heard) {}

    boolean isJudged() {
        return bound.judged() == drawn.size();
    }

    boolean canGrow() {
        return drawn.size() < bound.members();
    }
}
