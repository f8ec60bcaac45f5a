package org.diapason.effects.royalty.dsr;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * The paid listens of one recording in one market, for one payee or for all of them. Those of a closed month are what
 * was corrected, and may be less than zero.
 *
 * @param recording empty for what a contract adds, which belongs to no recording
 * @param payee empty for all
 * @param micro their money, micro-units
 * @param topUpMicro what a contract adds
 */
record Reported(String recording, String payee, Market market, long listens, long micro, long topUpMicro) {
    static final Comparator<Market> BY_TERRITORY_AND_PLAN =
            Comparator.comparing(Market::territory).thenComparing(Market::plan);

    /** A month's territory and plan; each of these empty where it is not known. */
    record Market(YearMonth month, String territory, String plan) {
        /** How it is called: the plan or, where it is not known, the service. */
        String service(Sender sender) {
            return plan.isEmpty() ? sender.service() : plan.replaceAll("[\\s_]+", "-");
        }
    }

    /** Listens that count, none of which was taken back. */
    long used() {
        return Math.max(listens, 0);
    }

    /** Listens that counted once and were taken back. */
    long returned() {
        return Math.max(-listens, 0);
    }

    boolean isOfRecording() {
        return !recording.isEmpty();
    }
}
