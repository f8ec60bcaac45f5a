package org.diapason.effects.exposure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
        reasons(feed).forEach((recording, reasons) -> {
            if (reasons.isEmpty()) {
                eligible.add(recording);
            }
        });
        return Optional.of(
                new PublishedFeed(Instant.parse(feed.required("as_of").asString()), eligible));
    }

    /** Every recording of the file, with what is against recommending it; none when nothing was published. */
    static SortedMap<String, List<String>> recordings(Path current) {
        return Files.exists(current) ? reasons(JSON.readTree(current)) : new TreeMap<>();
    }

    private static SortedMap<String, List<String>> reasons(JsonNode feed) {
        SortedMap<String, List<String>> recordings = new TreeMap<>();
        feed.required("recordings")
                .forEachEntry((recording, reasons) -> recordings.put(
                        recording, reasons.valueStream().map(JsonNode::asString).toList()));
        return recordings;
    }
}
