package org.diapason.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.store.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of the charter as its file says it, field by field. A field that is unknown, missing or
 * of another type refuses the file.
 */
record CharterFile(
        String version,
        LocalDate inForceFrom,
        Optional<LocalDate> announcedOn,
        int reviewWithinDays,
        int noticeDays,
        List<SectionLine> sections,
        List<OwnerLine> owners,
        List<CommitmentLine> commitments,
        List<ObligationLine> obligations,
        List<NoteLine> notes) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    record SectionLine(int number, String fr, String en) {}

    record OwnerLine(String role, String fr, String en) {}

    record CommitmentLine(String id, int section, String kind, String owner, int periodHours, String fr, String en) {}

    record ObligationLine(
            String id,
            String law,
            String article,
            boolean voluntary,
            Optional<LocalDate> appliesFrom,
            Optional<LocalDate> existingSystemsUntil,
            List<String> clauses,
            String fr,
            String en) {}

    record NoteLine(String law, List<String> obligations, String fr, String en) {}

    /** Reads a resource of the class path. */
    static CharterVersion read(String resource) {
        try (InputStream in = CharterFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected the charter in the resource " + resource + ", found none. Build the program again.");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the charter from " + resource, e);
        }
    }

    static CharterVersion read(byte[] json) {
        return MAPPER.readValue(json, CharterFile.class).toVersion(Sha256.of(json));
    }

    private CharterVersion toVersion(Sha256 digest) {
        Map<Integer, Commitment.Section> chapters = sections.stream()
                .map(line -> new Commitment.Section(line.number(), new Words(line.fr(), line.en())))
                .collect(Collectors.toMap(Commitment.Section::number, Function.identity()));
        Map<String, Commitment.Owner> teams = owners.stream()
                .map(line -> new Commitment.Owner(line.role(), new Words(line.fr(), line.en())))
                .collect(Collectors.toMap(Commitment.Owner::role, Function.identity()));
        return new CharterVersion(
                new VersionId(version),
                inForceFrom,
                announcedOn,
                reviewWithinDays,
                noticeDays,
                commitments.stream()
                        .map(line -> commitment(line, chapters, teams))
                        .toList(),
                new Law(
                        obligations.stream().map(CharterFile::obligation).toList(),
                        notes.stream().map(CharterFile::note).toList()),
                digest);
    }

    private static Commitment commitment(
            CommitmentLine line, Map<Integer, Commitment.Section> chapters, Map<String, Commitment.Owner> teams) {
        return new Commitment(
                new ClauseId(line.id()),
                named(chapters, line.section(), line.id()),
                new Words(line.fr(), line.en()),
                Commitment.Kind.valueOf(line.kind().toUpperCase(Locale.ROOT)),
                named(teams, line.owner(), line.id()),
                Duration.ofHours(line.periodHours()));
    }

    private static <K, V> V named(Map<K, V> known, K name, String clause) {
        V found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException(clause + " names “" + name
                    + "”, which the charter does not list; it lists " + known.keySet() + ".");
        }
        return found;
    }

    private static Law.Obligation obligation(ObligationLine line) {
        return new Law.Obligation(
                line.id(),
                line.law(),
                line.article(),
                new Words(line.fr(), line.en()),
                line.voluntary(),
                line.appliesFrom(),
                line.existingSystemsUntil(),
                line.clauses().stream().map(ClauseId::new).toList());
    }

    private static Law.Note note(NoteLine line) {
        return new Law.Note(line.law(), line.obligations(), new Words(line.fr(), line.en()));
    }
}
