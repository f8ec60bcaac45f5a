package org.diapason.effects.royalty.dsr;

import java.util.Comparator;

/**
 * The paid listens of one recording in one territory and plan, for one payee or for all of them.
 *
 * @param payee empty for all
 * @param micro their money, micro-units
 */
record Reported(String recording, String payee, Market market, long listens, long micro) {
    static final Comparator<Market> BY_TERRITORY_AND_PLAN =
            Comparator.comparing(Market::territory).thenComparing(Market::plan);

    /** A territory and plan; each empty where it is not known. */
    record Market(String territory, String plan) {
        /** How it is called: the plan or, where it is not known, the service. */
        String service(Sender sender) {
            return plan.isEmpty() ? sender.service() : plan.replaceAll("[\\s_]+", "-");
        }
    }
}
