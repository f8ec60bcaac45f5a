package org.diapason.facts.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A recording as the catalogue shows it: of each field the most trusted claim, and of equals the latest.
 *
 * @param artist the names it is shown under, joined by commas
 * @param release the first release that has it
 * @param knownSince when the catalogue first had it
 */
public record Recording(
        RecordingId id,
        SupplierId supplier,
        String title,
        String artist,
        Optional<ReleaseId> release,
        Optional<Duration> duration,
        Optional<AudioReference> audio,
        Instant knownSince) {}
