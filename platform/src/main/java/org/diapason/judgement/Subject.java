package org.diapason.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.listening.SharingRule;
import org.diapason.facts.people.TrainingTopic;
import org.diapason.store.Sha256;

/** What a case is about. */
public sealed interface Subject {

    /** What a person must be trained for to judge it. */
    default TrainingTopic training() {
        return switch (this) {
            case Ring _ -> TrainingTopic.LISTENS;
            case Batch _, Detector _ -> TrainingTopic.RECORDINGS;
            case MonthEnd _, Sharing _ -> TrainingTopic.MONTH_END;
            case Appealed _ -> TrainingTopic.APPEALS;
        };
    }

    /**
     * A group of accounts whose listens look organised.
     *
     * @param pattern what they have in common, in the words of the detector
     * @param listens a kept Parquet file of the suspected listens ({@code listen_id, account_id, day})
     * @param count how many listens it holds
     * @param from first day
     * @param to last day
     */
    record Ring(String pattern, Sha256 listens, long count, LocalDate from, LocalDate to) implements Subject {}

    /**
     * Recordings that one supplier delivered in one month and that sound generated from end to end.
     *
     * @param supplier DPID of the supplier
     * @param month when they were delivered
     */
    record Batch(SupplierId supplier, YearMonth month) implements Subject {}

    /**
     * The accounts of a month, ready to be closed.
     *
     * @param month which
     * @param manifest digest of the manifest that closing freezes
     */
    record MonthEnd(YearMonth month, Sha256 manifest) implements Subject {}

    /**
     * A machine that hears recordings and that was tried, in the shadow of the one in office.
     *
     * @param machine which one, and exactly which
     * @param human recordings that people made, on which it was tried
     * @param falseAlarms how many of them it called generated
     */
    record Detector(Machine machine, int human, int falseAlarms) implements Subject {}

    /**
     * A rule by which months are to be shared.
     *
     * @param rule what it says, and from which month on
     * @param entered when it was entered: the same rule, entered again after another, is another case
     */
    record Sharing(SharingRule rule, Instant entered) implements Subject {}

    /**
     * A decision that somebody asks to have undone.
     *
     * @param decision the one appealed from
     */
    record Appealed(DecisionId decision) implements Subject {}
}
