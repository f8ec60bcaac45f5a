package org.diapason.facts.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one arrival goes into the tables: what is new is added, what is the same is left alone. */
final class Acceptance {
    private final ArrivalTables tables;
    private final Arrival arrival;
    private final Instant now;
    private final List<Said> claims = new ArrayList<>();

    Acceptance(ArrivalTables tables, Arrival arrival, Instant now) {
        this.tables = tables;
        this.arrival = arrival;
        this.now = now;
    }

    /** One claim on its way in. */
    record Said(String kind, String subject, String field, String value, Trust trust) {}

    List<String> run() {
        List<String> strange = tables.addEntries(arrival, now);
        addOwn(Set.copyOf(strange));
        claim(Stream.concat(strange.stream(), tables.artistsOfOthers(arrival).stream())
                .collect(Collectors.toSet()));
        tables.addClaims(claims, arrival.origin(), now);
        return strange;
    }

    private void addOwn(Set<String> strange) {
        List<Arrival.Recording> recordings = arrival.recordings().stream()
                .filter(recording -> !strange.contains(recording.id().value()))
                .toList();
        tables.addCredits(recordings, now);
        tables.addPayees(recordings, arrival.origin().claimedAt(), now);
        tables.addAudio(recordings, now);
        tables.addTracks(
                arrival.releases().stream()
                        .filter(release -> !strange.contains(release.id().value()))
                        .toList(),
                now);
    }

    private void claim(Set<String> strange) {
        arrival.supplierName()
                .ifPresent(name -> say("supplier", arrival.supplier().value(), "name", name, strange));
        for (Arrival.Artist artist : arrival.artists()) {
            say("artist", artist.id().value(), "name", artist.name(), strange);
        }
        for (Arrival.Recording recording : arrival.recordings()) {
            String subject = recording.id().value();
            say("recording", subject, "title", recording.title(), strange);
            recording
                    .duration()
                    .ifPresent(duration -> say("recording", subject, "duration", duration.toString(), strange));
            if (!strange.contains(subject)) {
                recording
                        .payees()
                        .forEach(payee -> say(
                                "recording", subject, field(payee), payee.id().value(), strange));
            }
            recording.ai().fields().forEach((field, word) -> say("recording", subject, field, word, strange));
        }
        for (Arrival.Release release : arrival.releases()) {
            String subject = release.id().value();
            say("release", subject, "title", release.title(), strange);
            release.label().ifPresent(label -> say("release", subject, "label", label, strange));
            release.ai().fields().forEach((field, word) -> say("release", subject, field, word, strange));
        }
    }

    private static String field(Arrival.Payee payee) {
        return "payee" + payee.territory().map(territory -> "." + territory).orElse("");
    }

    private void say(String kind, String subject, String field, String value, Set<String> strange) {
        if (!value.isBlank()) {
            Trust trust = strange.contains(subject)
                    ? Trust.STRANGER
                    : arrival.origin().trust();
            claims.add(new Said(kind, subject, field, value, trust));
        }
    }
}
