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
 * A measure of how the accounts of a ring listen to what gains, with its part of the scale. Each has a script {@code
 * measure_<code>.sql}, which gives its value by ring; those that need a column are left out where it is unknown.
 */
enum Measure {
    NEVER_STOPS(
            RATIO,
            new Part(0, 0.5, 1, -0.75),
            "share",
            "Listens that end before thirty seconds; people skip, programs let it play"),
    FLAT_HOURS(
            Against.FLAT,
            new Part(0, 1, -0.75, 1),
            "share",
            "Listens in the quietest six hours of the day; people sleep"),
    SLEEPERS(
            NOTHING,
            new Part(0.5, 1, 0, -9),
            "share",
            "Accounts that play these recordings for hours on end, always in the same ten hours, as sleepers do"),
    RETURNS(
            NOTHING,
            new Part(3, 30, 0, -3),
            "listens",
            "How often these accounts play a recording again, if they break off as people do; fans come back, and skip"),
    ONE_DAY(
            NOTHING,
            new Part(0.6, 1, 0, -2),
            "share",
            "Listens on one single day; fans hold parties, and what is paid for goes on for longer"),
    CUT_ALIKE(
            NOTHING,
            new Part(0.3, 0.8, 0, 1.5),
            "share",
            "Listens that break off at the same second, more or less, after the thirty that count"),
    ONE_ORDER(
            NOTHING,
            new Part(0.5, 0.9, 0, 1),
            "share",
            "Listens in the same order as the others, of a list longer than an album"),
    MONTH_EDGES(
            NOTHING,
            new Part(0.4, 0.9, 0, 1.5),
            "share",
            "Listens in the first and last three days of the month, where the count of one month does not see the other"),
    FOREIGN_WAYS(
            NOTHING,
            new Part(0.2, 0.8, 0, 2),
            "share",
            "Accounts that play these recordings only on devices, networks or at hours that their other listening does not know"),
    SAVES(
            RATIO,
            new Part(0, 0.5, 0.5, -1),
            "share",
            "Listens that led to a save; people keep what they like",
            ListenColumn.SAVED),
    ACCOUNT_AGE(
            NOTHING,
            new Part(30, 365, 0.5, -1),
            "days",
            "The median age of these accounts at their first listen",
            ListenColumn.ACCOUNT_CREATED_AT),
    SIGNUP_BURST(
            NOTHING, new Part(0.3, 0.7, 0, 2), "share", "Accounts made in one week", ListenColumn.ACCOUNT_CREATED_AT),
    ONE_NETWORK(NOTHING, new Part(0.3, 0.7, 0, 2), "share", "Accounts at one network", ListenColumn.NETWORK_ID),
    ONE_DEVICE(NOTHING, new Part(0.3, 0.7, 0, 2), "share", "Accounts at one device", ListenColumn.DEVICE_ID),
    RARE_OPERATORS(
            NOTHING,
            new Part(0.3, 0.8, 0, 1.5),
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
    private final Part part;
    private final String unit;
    private final String claim;
    private final Optional<ListenColumn> needs;

    Measure(Against against, Part part, String unit, String claim) {
        this(against, part, unit, claim, Optional.empty());
    }

    Measure(Against against, Part part, String unit, String claim, ListenColumn needs) {
        this(against, part, unit, claim, Optional.of(needs));
    }

    Measure(Against against, Part part, String unit, String claim, Optional<ListenColumn> needs) {
        this.against = against;
        this.part = part;
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
    OptionalDouble weigh(double value, OptionalDouble peers) {
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
