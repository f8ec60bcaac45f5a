package org.diapason.facts.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a generation of ERN writes recordings, releases and deals. */
sealed interface Dialect permits Ern3, Ern4 {

    Pattern NO_YEARS_AND_MONTHS = Pattern.compile("^P(0+Y)?(0+M)?(?=.*T)");

    static Dialect of(String version) {
        return version.startsWith("3") ? new Ern3() : new Ern4();
    }

    /** Whether it is of a generation that some dialect is made for. */
    static boolean isKnown(String version) {
        return version.startsWith("3.") || version.startsWith("4.");
    }

    /** Parties by their reference, which only ERN 4 has. */
    record Party(String name, Optional<String> isni) {}

    Message.SoundRecording recording(Node node, Map<String, Party> parties);

    Message.Companion companion(Node node);

    Message.Release release(Node node, Map<String, Party> parties);

    /** The deals of a {@code ReleaseDeal}. */
    default List<Message.Deal> deals(Node releaseDeal) {
        List<String> releases = releaseDeal.texts("DealReleaseReference");
        return releaseDeal.list("Deal").stream()
                .map(deal -> deal(deal, releases))
                .toList();
    }

    private static Message.Deal deal(Node deal, List<String> releases) {
        return new Message.Deal(
                deal.place(),
                releases,
                deal.texts("DealTerms", "TerritoryCode"),
                deal.texts("DealTerms", "ExcludedTerritoryCode"),
                deal.texts("DealTerms", "CommercialModelType"),
                deal.below("UseType").stream()
                        .flatMap(use -> use.text().stream())
                        .toList(),
                periods(deal),
                deal.isTrue("DealTerms", "TakeDown") || deal.isTrue("DealTerms", "AllDealsCancelled"));
    }

    private static List<Message.Period> periods(Node deal) {
        List<Message.Period> periods = deal.list("DealTerms", "ValidityPeriod").stream()
                .map(period -> new Message.Period(date(period, "StartDate"), date(period, "EndDate")))
                .toList();
        return periods.isEmpty() ? List.of(new Message.Period(Optional.empty(), Optional.empty())) : periods;
    }

    private static Optional<LocalDate> date(Node period, String name) {
        return period.text(name).or(() -> period.text(name + "Time")).flatMap(Dialect::day);
    }

    /** The day of an xs:date or xs:dateTime, as written, without its time zone. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The display artists, by the place that the message gives each where it gives one. */
    static List<Node> inSequence(List<Node> artists) {
        return artists.stream()
                .sorted(Comparator.comparing(artist -> artist.attribute("SequenceNumber")
                        .filter(number -> number.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** The identifiers in these {@code …Id} elements, those that were replaced left out. */
    static Message.Identifiers identifiers(List<Node> all) {
        List<Node> ids = all.stream().filter(id -> !id.isFlagged("IsReplaced")).toList();
        return new Message.Identifiers(
                first(ids, "ISRC"), first(ids, "ICPN"), first(ids, "GRid"), first(ids, "ProprietaryId"));
    }

    private static Optional<String> first(List<Node> ids, String name) {
        return ids.stream().flatMap(id -> id.texts(name).stream()).findFirst();
    }

    /** An xs:duration of days, hours, minutes and seconds; empty when it is none or zero. */
    static Optional<Duration> duration(Node node) {
        try {
            return node.text("Duration")
                    .map(text ->
                            Duration.parse(NO_YEARS_AND_MONTHS.matcher(text).replaceFirst("P")))
                    .filter(Duration::isPositive);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
