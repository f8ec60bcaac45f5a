package org.diapason.facts.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a generation of ERN writes recordings, releases and deals. */
sealed interface Dialect permits Ern3, Ern4 {

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
                date(deal, "StartDate"),
                date(deal, "EndDate"),
                isTrue(deal, "TakeDown") || isTrue(deal, "AllDealsCancelled"));
    }

    private static Optional<LocalDate> date(Node deal, String name) {
        return deal.text("DealTerms", "ValidityPeriod", name)
                .or(() -> deal.text("DealTerms", "ValidityPeriod", name + "Time"))
                .flatMap(Dialect::day);
    }

    private static boolean isTrue(Node deal, String name) {
        return deal.text("DealTerms", name).filter("true"::equals).isPresent();
    }

    /** The day of an xs:date or xs:dateTime, as written, without its time zone. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The identifiers in these {@code …Id} elements. */
    static Message.Identifiers identifiers(List<Node> ids) {
        return new Message.Identifiers(
                first(ids, "ISRC"), first(ids, "ICPN"), first(ids, "GRid"), first(ids, "ProprietaryId"));
    }

    private static Optional<String> first(List<Node> ids, String name) {
        return ids.stream().flatMap(id -> id.texts(name).stream()).findFirst();
    }

    /** An xs:duration of hours, minutes and seconds; empty when it is none or zero. */
    static Optional<Duration> duration(Node node) {
        try {
            return node.text("Duration").map(Duration::parse).filter(duration -> duration.isPositive());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
