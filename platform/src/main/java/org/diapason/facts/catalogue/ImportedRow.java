package org.diapason.facts.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.facts.TableFile;

/**
 * One row of a back catalogue: a recording with its artist, release and payee. One with several artists, or whose payee
 * differs by territory or changes with time, has several rows.
 *
 * @param payeeFrom the day from which the payee counts; empty: as long as no other row says
 */
record ImportedRow(
        SupplierId supplier,
        Optional<LocalDate> payeeFrom,
        Arrival.Artist artist,
        Arrival.Recording recording,
        Optional<ReleaseId> release,
        String releaseTitle) {

    /** Reads a row, or says why it cannot be used. */
    static ImportedRow of(TableFile.Row row) {
        SupplierId supplier = new SupplierId(row.get("supplier_id"));
        String name = row.get("artist");
        ArtistId artist = row.find("artist_id").map(ArtistId::new).orElseGet(() -> ArtistId.ofSupplier(supplier, name));
        PayeeId payee = row.find("payee_id").map(PayeeId::new).orElseGet(() -> PayeeId.ofLabel(supplier, name));
        Arrival.Recording recording = new Arrival.Recording(
                recordingId(row),
                row.get("title"),
                List.of(artist),
                row.find("duration_ms").map(ImportedRow::duration),
                List.of(new Arrival.Payee(payee, row.find("territory"))),
                row.find("audio").map(location -> new AudioReference(location, Optional.empty())),
                AiDeclaration.NOT_DECLARED);
        return new ImportedRow(
                supplier,
                row.find("payee_from").map(ImportedRow::day),
                new Arrival.Artist(artist, name),
                recording,
                row.find("release_id").map(ReleaseId::new),
                row.find("release_title").orElse(""));
    }

    /** All rows of one supplier as one arrival; of rows for one recording the first counts, with the others' artists and payees. */
    static Arrival arrival(SupplierId supplier, List<ImportedRow> rows, Arrival.Origin origin) {
        Map<ArtistId, Arrival.Artist> artists = new LinkedHashMap<>();
        Map<RecordingId, Arrival.Recording> recordings = new LinkedHashMap<>();
        Map<ReleaseId, String> titles = new LinkedHashMap<>();
        Map<ReleaseId, Set<RecordingId>> tracks = new LinkedHashMap<>();
        for (ImportedRow row : rows) {
            artists.putIfAbsent(row.artist().id(), row.artist());
            recordings.merge(row.recording().id(), row.recording(), ImportedRow::together);
            row.release().ifPresent(release -> {
                titles.putIfAbsent(release, row.releaseTitle());
                tracks.computeIfAbsent(release, id -> new LinkedHashSet<>())
                        .add(row.recording().id());
            });
        }
        List<Arrival.Release> releases = new ArrayList<>();
        tracks.forEach((release, ids) -> releases.add(new Arrival.Release(
                release,
                titles.getOrDefault(release, ""),
                Optional.empty(),
                List.copyOf(ids),
                AiDeclaration.NOT_DECLARED)));
        return new Arrival(
                supplier,
                Optional.empty(),
                origin,
                List.copyOf(artists.values()),
                List.copyOf(recordings.values()),
                releases);
    }

    private static Arrival.Recording together(Arrival.Recording first, Arrival.Recording other) {
        Map<Optional<String>, Arrival.Payee> payees = new LinkedHashMap<>();
        Stream.concat(first.payees().stream(), other.payees().stream())
                .forEach(payee -> payees.putIfAbsent(payee.territory(), payee));
        return new Arrival.Recording(
                first.id(),
                first.title(),
                Stream.concat(first.artists().stream(), other.artists().stream())
                        .distinct()
                        .toList(),
                first.duration(),
                List.copyOf(payees.values()),
                first.audio(),
                first.ai());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TableFile.BadRow("expected a date as YYYY-MM-DD in payee_from, found " + text);
        }
    }

    /** The identifier that the service's listens carry when the row has one, else the ISRC. */
    private static RecordingId recordingId(TableFile.Row row) {
        Optional<String> own = row.find("recording_id");
        if (own.isPresent()) {
            return RecordingId.ofIsrc(own.get()).orElseGet(() -> new RecordingId(own.get()));
        }
        String isrc = row.find("isrc")
                .orElseThrow(() -> new TableFile.BadRow("expected a recording_id or an isrc, found neither"));
        return RecordingId.ofIsrc(isrc)
                .orElseThrow(() -> new TableFile.BadRow(
                        "expected an ISRC (two letters, three letters or digits, seven digits), found " + isrc));
    }

    private static Duration duration(String milliseconds) {
        try {
            long duration = Long.parseLong(milliseconds);
            if (duration > 0) {
                return Duration.ofMillis(duration);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TableFile.BadRow("expected milliseconds above zero in duration_ms, found " + milliseconds);
    }
}
