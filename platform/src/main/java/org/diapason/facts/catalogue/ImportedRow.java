package org.diapason.facts.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.TableFile;

/** One row of a back catalogue: a recording with its artist, release and payee. */
record ImportedRow(
        SupplierId supplier,
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
                List.of(new Arrival.Payee(payee, Optional.empty())),
                row.find("audio").map(location -> new AudioReference(location, Optional.empty())),
                AiDeclaration.NOT_DECLARED);
        return new ImportedRow(
                supplier,
                new Arrival.Artist(artist, name),
                recording,
                row.find("release_id").map(ReleaseId::new),
                row.find("release_title").orElse(""));
    }

    /** All rows of one supplier as one arrival; of rows for one recording the first counts. */
    static Arrival arrival(SupplierId supplier, List<ImportedRow> rows, Arrival.Origin origin) {
        Map<ArtistId, Arrival.Artist> artists = new LinkedHashMap<>();
        Map<RecordingId, Arrival.Recording> recordings = new LinkedHashMap<>();
        Map<ReleaseId, String> titles = new LinkedHashMap<>();
        Map<ReleaseId, List<RecordingId>> tracks = new LinkedHashMap<>();
        for (ImportedRow row : rows) {
            artists.putIfAbsent(row.artist().id(), row.artist());
            recordings.putIfAbsent(row.recording().id(), row.recording());
            row.release().ifPresent(release -> {
                titles.putIfAbsent(release, row.releaseTitle());
                tracks.computeIfAbsent(release, id -> new ArrayList<>())
                        .add(row.recording().id());
            });
        }
        List<Arrival.Release> releases = new ArrayList<>();
        tracks.forEach((release, ids) -> releases.add(new Arrival.Release(
                release, titles.getOrDefault(release, ""), Optional.empty(), ids, AiDeclaration.NOT_DECLARED)));
        return new Arrival(
                supplier,
                Optional.empty(),
                origin,
                List.copyOf(artists.values()),
                List.copyOf(recordings.values()),
                releases);
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
