package org.diapason.charter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The charter in all its dated versions. Immutable. */
public final class Charter {
    private static final List<String> VERSIONS = List.of("2026-01");

    private final List<CharterVersion> versions;

    Charter(List<CharterVersion> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A charter needs at least one version; none was given.");
        }
        this.versions = versions.stream()
                .sorted(Comparator.comparing(CharterVersion::inForceFrom).thenComparing(CharterVersion::id))
                .toList();
    }

    /** The charter that this program carries, {@code charter/*.json} among its resources. */
    public static Charter load() {
        return new Charter(VERSIONS.stream()
                .map(version -> CharterFile.read("charter/" + version + ".json"))
                .toList());
    }

    /** The oldest first; the last may be announced and not yet in force. */
    public List<CharterVersion> versions() {
        return versions;
    }

    /** The version in force at that moment; absent before the first. */
    public Optional<CharterVersion> findVersionInForce(Instant time) {
        return versions.reversed().stream()
                .filter(version -> version.startedBy(time))
                .findFirst();
    }

    /**
     * The version in force at that moment.
     *
     * @throws IllegalArgumentException before the first version
     */
    public CharterVersion versionInForce(Instant time) {
        return findVersionInForce(time)
                .orElseThrow(() -> new IllegalArgumentException("The charter is in force from "
                        + versions.getFirst().inForceFrom() + "; it was asked about " + time
                        + ". Ask about a later time."));
    }

    /**
     * The promise, as the newest version words it.
     *
     * @throws IllegalArgumentException when there is none of that number
     */
    public Commitment commitment(ClauseId clause) {
        CharterVersion newest = versions.getLast();
        return newest.findCommitment(clause)
                .orElseThrow(() -> new IllegalArgumentException("The charter has clauses "
                        + newest.commitments().getFirst().id() + " to "
                        + newest.commitments().getLast().id() + "; it was asked for " + clause + "."));
    }
}
