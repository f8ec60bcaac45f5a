package org.diapason.facts.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a release may be played somewhere on a day, by the deals and purges of whoever holds it. Of the messages
 * dated by that day the last that has a deal for the release, or purges it, counts; a message that only corrects its
 * title changes no deal.
 *
 * @param since the first day of it, where there is one; empty: always, or not said
 */
public record Availability(State state, Optional<LocalDate> since) {
    static final Comparator<Availability> BEST_FIRST =
            Comparator.comparing(Availability::state).thenComparing(one -> one.since.orElse(LocalDate.MIN));

    /** From the best to the worst: a recording is as available as the best of its releases. */
    public enum State {
        OFFERED,
        /** No message has ever said. */
        NOT_SAID,
        NOT_YET,
        /** There are deals, but none for this territory. */
        NOT_HERE,
        /** The validity of the last deal is over: how ERN 4 takes down. */
        DEAL_ENDED,
        /** A deal says so: how ERN 3 takes down. */
        TAKEN_DOWN,
        /** The release was a mistake, and is to be forgotten. */
        PURGED
    }

    /** A deal or a purge as a message of some day said it. */
    record Said(
            LocalDate on,
            long delivery,
            boolean purge,
            boolean takeDown,
            List<String> territories,
            List<String> excludedTerritories,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        boolean covers(String territory) {
            boolean named =
                    territories.isEmpty() || territories.contains("Worldwide") || territories.contains(territory);
            return named && !excludedTerritories.contains(territory);
        }
    }

    /** What follows from what was said, for a territory (ISO 3166-1) and a day. */
    static Availability of(List<Said> all, String territory, LocalDate day) {
        Comparator<Said> order = Comparator.comparing(Said::on).thenComparing(Said::delivery);
        Optional<Said> last =
                all.stream().filter(said -> !said.on().isAfter(day)).max(order);
        if (last.isEmpty()) {
            return new Availability(State.NOT_SAID, Optional.empty());
        }
        List<Availability> each = all.stream()
                .filter(said -> said.delivery() == last.get().delivery())
                .map(said -> of(said, territory, day))
                .toList();
        return each.stream()
                .filter(one -> one.state == State.TAKEN_DOWN)
                .findFirst()
                .or(() -> each.stream().min(BEST_FIRST))
                .orElseThrow();
    }

    private static Availability of(Said said, String territory, LocalDate day) {
        if (said.purge()) {
            return new Availability(State.PURGED, Optional.of(said.on()));
        }
        if (!said.covers(territory)) {
            return new Availability(State.NOT_HERE, Optional.empty());
        }
        if (said.from().isPresent() && day.isBefore(said.from().get())) {
            return new Availability(State.NOT_YET, said.from());
        }
        if (said.takeDown()) {
            return new Availability(State.TAKEN_DOWN, said.from().or(() -> Optional.of(said.on())));
        }
        if (said.to().isPresent() && day.isAfter(said.to().get())) {
            return new Availability(State.DEAL_ENDED, said.to().map(to -> to.plusDays(1)));
        }
        return new Availability(State.OFFERED, said.from());
    }
}
