package org.diapason.listens.suspicion;

import static org.diapason.listens.suspicion.Measure.Against.NOTHING;
import static org.diapason.listens.suspicion.Measure.Against.RATIO;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.diapason.listens.ListenColumn;
import org.diapason.listens.Script;

/**
 * A measure of how the accounts of a ring listen to what gains. Each has a script {@code
 * measure_<code>.sql}, which gives its value by ring, and a part of the scale in the policy; those that need a column are
 * left out where it is unknown.
 */
enum Measure {
    NEVER_STOPS(RATIO, "share", "Listens that end before thirty seconds; people skip, programs let it play"),
    FLAT_HOURS(Against.FLAT, "share", "Listens in the quietest six hours of the day; people sleep"),
    SLEEPERS(
            NOTHING,
            "share",
            "Accounts that play these recordings for hours on end, always in the same ten hours, as sleepers do"),
    RETURNS(
            NOTHING,
            "listens",
            "How often accounts with a life of their own elsewhere play a recording again, and break off as people do;"
                    + " fans come back"),
    ONE_EVENING(
            NOTHING,
            "share",
            "Accounts with a life of their own elsewhere that play these recordings on the same evening; fans hold parties"),
    SLEEPLESS(
            NOTHING,
            "share",
            "Accounts that play these recordings for forty hours without a pause of three; people sleep"),
    CUT_ALIKE(NOTHING, "share", "Listens that break off at the same second, more or less, after the thirty that count"),
    ONE_ORDER(NOTHING, "share", "Listens in the same order as the others, of a list longer than an album"),
    MONTH_EDGES(
            NOTHING,
            "share",
            "Listens as many in the first as in the last three days of the month, where the count of one month does not see the other"),
    FOREIGN_WAYS(
            NOTHING,
            "share",
            "Accounts that play these recordings only on devices, networks or at hours that their other listening does not know"),
    SAVES(RATIO, "share", "Listens that led to a save; people keep what they like", ListenColumn.SAVED),
    ACCOUNT_AGE(
            NOTHING, "days", "The median age of these accounts at their first listen", ListenColumn.ACCOUNT_CREATED_AT),
    SIGNUP_BURST(NOTHING, "share", "Accounts made in one week", ListenColumn.ACCOUNT_CREATED_AT),
    ONE_NETWORK(NOTHING, "share", "Accounts at one network", ListenColumn.NETWORK_ID),
    ONE_DEVICE(NOTHING, "share", "Accounts at one device", ListenColumn.DEVICE_ID),
    RARE_OPERATORS(
            NOTHING,
            "share",
            "Listens through network operators that hardly any other listener uses, such as data centres",
            ListenColumn.ASN);

    /** What a value is compared with before it is weighed. */
    enum Against {
        /** Itself. */
        NOTHING,
        /** The peers' value: 1 is as they are. */
        RATIO,
        /** 0 is as the peers are, 1 is a quarter, which six hours have of a day when all are alike. */
        FLAT
    }

    private static final double QUARTER = 0.25;

    private final Against against;
    private final String unit;
    private final String claim;
    private final Optional<ListenColumn> needs;

    Measure(Against against, String unit, String claim) {
        this(against, unit, claim, Optional.empty());
    }

    Measure(Against against, String unit, String claim, ListenColumn needs) {
        this(against, unit, claim, Optional.of(needs));
    }

    Measure(Against against, String unit, String claim, Optional<ListenColumn> needs) {
        this.against = against;
        this.unit = unit;
        this.claim = claim;
        this.needs = needs;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<ListenColumn> needs() {
        return needs;
    }

    Script script() {
        return Plays.script("measure_" + code() + ".sql");
    }

    /** The log-odds of a value, given the peers'; none if it says nothing. */
    OptionalDouble weigh(double value, OptionalDouble peers, Part part) {
        return switch (against) {
            case NOTHING -> nonZero(part.at(value));
            case RATIO ->
                peers.orElse(0) > 0 ? OptionalDouble.of(part.at(value / peers.getAsDouble())) : OptionalDouble.empty();
            case FLAT ->
                peers.orElse(1) < QUARTER
                        ? OptionalDouble.of(part.at((value - peers.getAsDouble()) / (QUARTER - peers.getAsDouble())))
                        : OptionalDouble.empty();
        };
    }

    Evidence evidence(double value, double logOdds, OptionalDouble peers) {
        return Part.weighed(
                logOdds,
                code(),
                claim,
                value,
                unit,
                peers.isPresent() ? Map.of("peer_value", peers.getAsDouble()) : Map.of());
    }

    private static OptionalDouble nonZero(double logOdds) {
        return logOdds == 0 ? OptionalDouble.empty() : OptionalDouble.of(logOdds);
    }
}
