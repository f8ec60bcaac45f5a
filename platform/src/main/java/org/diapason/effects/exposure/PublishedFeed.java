package org.diapason.effects.exposure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed of eligible recordings as its consumers read it.
 *
 * @param asOf the facts and decisions that it follows
 * @param eligible the recordings that it lists without anything against them
 */
record PublishedFeed(Instant asOf, SortedSet<String> eligible) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is in the file; empty when nothing was published. */
    static Optional<PublishedFeed> read(Path current) {
        if (!Files.exists(current)) {
            return Optional.empty();
        }
        JsonNode feed = JSON.readTree(current);
        SortedSet<String> eligible = new TreeSet<>();
        feed.required("recordings").forEachEntry((recording, reasons) -> {
            if (reasons.isEmpty()) {
                eligible.add(recording);
            }
        });
        return Optional.of(
                new PublishedFeed(Instant.parse(feed.required("as_of").asString()), eligible));
    }
}
