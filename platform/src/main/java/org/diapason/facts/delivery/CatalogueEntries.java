package org.diapason.facts.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.Arrival;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.facts.catalogue.Part;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.catalogue.Trust;
import org.diapason.store.Sha256;

/** Turns a checked message into what the catalogue takes in: identifiers given, labels made payees. */
final class CatalogueEntries {
    private final Message message;
    private final SupplierId supplier;
    private final Sha256 digest;
    private final Map<String, AudioReference> audio;
    private final Map<String, AiShare> marks;
    private final Map<String, RecordingId> recordingIds = new LinkedHashMap<>();
    private final Map<String, ReleaseId> releaseIds = new LinkedHashMap<>();
    private final Map<String, List<Message.Release>> releasesByResource = new HashMap<>();

    CatalogueEntries(Message message, Sha256 digest, Map<String, AudioReference> audio, Map<String, AiShare> marks) {
        this.message = message;
        this.supplier = new SupplierId(message.header().sender().orElseThrow());
        this.digest = digest;
        this.audio = audio;
        this.marks = marks;
        for (Message.SoundRecording recording : message.recordings()) {
            recordingIds.putIfAbsent(recording.reference(), recordingId(recording.identifiers()));
        }
        for (Message.Release release : message.releases()) {
            release.references().forEach(reference -> releaseIds.putIfAbsent(reference, releaseId(release)));
            for (String resource : release.resources()) {
                releasesByResource
                        .computeIfAbsent(resource, reference -> new ArrayList<>())
                        .add(release);
            }
        }
    }

    Arrival arrival() {
        Map<RecordingId, Arrival.Recording> recordings = new LinkedHashMap<>();
        message.recordings().stream().map(this::recording).forEach(one -> recordings.putIfAbsent(one.id(), one));
        Map<ReleaseId, Arrival.Release> releases = new LinkedHashMap<>();
        message.releases().stream().map(this::release).forEach(one -> releases.putIfAbsent(one.id(), one));
        return new Arrival(
                supplier,
                message.header().senderName(),
                new Arrival.Origin(
                        supplier.value(),
                        digest.hex(),
                        Trust.SUPPLIER,
                        message.header().createdAt().orElseThrow()),
                artists(),
                List.copyOf(recordings.values()),
                List.copyOf(releases.values()));
    }

    /** The recordings of the message, each once. */
    List<RecordingId> recordings() {
        return recordingIds.values().stream().distinct().toList();
    }

    /** The release that a deal refers to; empty when the message has none of that reference. */
    Optional<ReleaseId> findRelease(String reference) {
        return Optional.ofNullable(releaseIds.get(reference));
    }

    /** The releases that are taken back, with the reason where one is given. */
    Map<ReleaseId, String> purged() {
        Map<ReleaseId, String> purged = new LinkedHashMap<>();
        for (Message.Purge one : message.purged()) {
            findReleaseId(one.release())
                    .ifPresent(id -> purged.put(id, one.reason().orElse("")));
        }
        return purged;
    }

    /** The pictures that came along with releases. */
    List<ReleaseTables.ArtworkRow> artwork() {
        List<ReleaseTables.ArtworkRow> rows = new ArrayList<>();
        for (Message.Companion companion : message.companions()) {
            Optional<Sha256> file =
                    Optional.ofNullable(audio.get(companion.reference())).flatMap(AudioReference::digest);
            if (companion.isArtwork() && file.isPresent()) {
                message.releases().stream()
                        .filter(release -> release.resources().contains(companion.reference()))
                        .map(this::releaseId)
                        .distinct()
                        .forEach(release -> rows.add(new ReleaseTables.ArtworkRow(
                                release, file.get(), Optional.ofNullable(marks.get(companion.reference())))));
            }
        }
        return rows;
    }

    private Arrival.Recording recording(Message.SoundRecording recording) {
        List<Message.Artist> artists = recording.artists().isEmpty()
                ? releasesOf(recording)
                        .flatMap(release -> release.artists().stream())
                        .toList()
                : recording.artists();
        return new Arrival.Recording(
                recordingIds.getOrDefault(recording.reference(), recordingId(recording.identifiers())),
                recording.title(),
                artists.stream().map(this::artistId).distinct().toList(),
                recording.duration(),
                payees(recording),
                Optional.ofNullable(audio.get(recording.reference())),
                recording.declaration().byPart().withMark(Optional.ofNullable(marks.get(recording.reference()))));
    }

    private Arrival.Release release(Message.Release release) {
        return new Arrival.Release(
                releaseId(release),
                release.title(),
                release.labels().everywhere(),
                release.resources().stream()
                        .flatMap(reference -> Optional.ofNullable(recordingIds.get(reference)).stream())
                        .distinct()
                        .toList(),
                declared(release));
    }

    /** What is declared of the release, and what is declared of and marked in the pictures that belong to it. */
    private AiDeclaration declared(Message.Release release) {
        AiDeclaration declared = release.declaration().byPart();
        for (Message.Companion companion : message.companions()) {
            if (companion.isArtwork() && release.resources().contains(companion.reference())) {
                Optional<AiShare> share = companion.declaration().whole();
                declared = share.isPresent() ? declared.and(Part.ARTWORK, share.get()) : declared;
                declared = declared.withMark(
                        Optional.ofNullable(marks.get(companion.reference())).or(declared::marked));
            }
        }
        return declared;
    }

    /** The labels of the first release that has any, else of the recording, else who made it, else the supplier. */
    private List<Arrival.Payee> payees(Message.SoundRecording recording) {
        Map<String, String> labels = new LinkedHashMap<>(
                Stream.concat(releasesOf(recording).map(Message.Release::labels), Stream.of(recording.labels()))
                        .map(Message.Labels::byTerritory)
                        .filter(territories -> !territories.isEmpty())
                        .findFirst()
                        .orElse(Map.of()));
        labels.computeIfAbsent(Message.Labels.EVERYWHERE, everywhere -> producer(recording));
        List<Arrival.Payee> payees = new ArrayList<>();
        labels.forEach((territory, label) -> payees.add(new Arrival.Payee(
                PayeeId.ofLabel(supplier, label), Optional.of(territory).filter(code -> !code.isEmpty()))));
        return payees;
    }

    /** Who made the recording, from its ℗ line without the sign and the year, else the supplier. */
    private String producer(Message.SoundRecording recording) {
        return recording
                .phonogramProducer()
                .map(line -> line.replaceFirst("^\\s*(\\([Pp]\\)|℗)?\\s*(\\d{4})?\\s*", ""))
                .filter(line -> !line.isBlank())
                .or(() -> message.header().senderName())
                .orElse(supplier.value());
    }

    private Stream<Message.Release> releasesOf(Message.SoundRecording recording) {
        return message.releases().stream().filter(release -> release.resources().contains(recording.reference()));
    }

    private List<Arrival.Artist> artists() {
        Map<ArtistId, Arrival.Artist> artists = new LinkedHashMap<>();
        message.artists()
                .forEach(artist ->
                        artists.putIfAbsent(artistId(artist), new Arrival.Artist(artistId(artist), artist.name())));
        return List.copyOf(artists.values());
    }

    private ArtistId artistId(Message.Artist artist) {
        return artist.isni().map(ArtistId::ofIsni).orElseGet(() -> ArtistId.ofSupplier(supplier, artist.name()));
    }

    private RecordingId recordingId(Message.Identifiers ids) {
        return ids.isrc()
                .flatMap(RecordingId::ofIsrc)
                .orElseGet(
                        () -> RecordingId.ofSupplier(supplier, ids.proprietary().orElseThrow()));
    }

    private ReleaseId releaseId(Message.Release release) {
        return findReleaseId(release.identifiers())
                .orElseGet(() -> ReleaseId.ofSupplier(
                        supplier,
                        digest.hex().substring(0, 16) + "#"
                                + release.references().stream().findFirst().orElse("")));
    }

    private Optional<ReleaseId> findReleaseId(Message.Identifiers ids) {
        return ids.icpn()
                .or(ids::grid)
                .map(ReleaseId::new)
                .or(() -> ids.proprietary().or(ids::isrc).map(own -> ReleaseId.ofSupplier(supplier, own)));
    }
}
