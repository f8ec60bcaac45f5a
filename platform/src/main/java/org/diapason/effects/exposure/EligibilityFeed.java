package org.diapason.effects.exposure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set of eligible recordings as its consumers fetch it: {@code current.json}, one version at a time, replaced whole.
 * A recording with an empty list may be recommended; one that is not listed may not.
 */
public final class EligibilityFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    public EligibilityFeed(Path folder) {
        this.folder = folder;
    }

    /** Where the current version is, once there is one. */
    public Path current() {
        return folder.resolve("current.json");
    }

    /** Puts this version in the place of the last. */
    public void publish(Eligibility eligibility) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("as_of", eligibility.asOf().toString());
        feed.put("version", eligibility.version().hex());
        Map<String, List<String>> recordings = new LinkedHashMap<>();
        eligibility.recordings().forEach((recording, reasons) -> recordings.put(recording, codes(reasons)));
        feed.put("recordings", recordings);
        try {
            Files.createDirectories(folder);
            Path incoming = folder.resolve("incoming.json");
            Files.writeString(incoming, JSON.writeValueAsString(feed) + "\n");
            Files.move(incoming, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not publish eligibility into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<String> codes(Set<Ineligible> reasons) {
        return reasons.stream().sorted().map(Ineligible::code).toList();
    }
}
