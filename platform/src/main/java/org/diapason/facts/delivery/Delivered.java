package org.diapason.facts.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of one delivered message. What the message does not say is empty.
 *
 * @param path the file that was delivered
 * @param standard {@code ern}, {@code mead}, {@code pie}
 * @param version such as {@code 3.8.2}
 * @param messageType the name of the root element, such as {@code NewReleaseMessage}
 * @param releases of the message, those of single tracks included
 * @param recordings sound recordings of the message
 * @param artists different display artists of its releases and sound recordings
 * @param deals of the message
 */
public record Delivered(
        String path,
        Status status,
        String standard,
        String version,
        String messageType,
        String messageId,
        int releases,
        int recordings,
        int artists,
        int deals,
        List<Finding> findings) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    public Delivered {
        findings = List.copyOf(findings);
    }

    /** What became of a message. */
    public enum Status {
        /** It is in the catalogue, whole. */
        ACCEPTED,
        /** It is kept with its reasons, and nothing of it is in the catalogue. */
        QUARANTINED,
        /** The same bytes came before with the same result. */
        UNCHANGED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The file could not be read, so there are no bytes to keep. */
    static Delivered withoutMessage(String path, FindingCode code, String message) {
        return withoutMessage(path, List.of(Finding.ofWhole(code, message)));
    }

    static Delivered unreadable(Path place, IOException reason) {
        return withoutMessage(
                place.toString(),
                FindingCode.FILE_UNREADABLE,
                "Expected a file that can be read, but: " + reason.getMessage() + ". Check the path and its rights.");
    }

    /** The same with all that was found. */
    static Delivered withoutMessage(String path, List<Finding> findings) {
        return new Delivered(path, Status.QUARANTINED, "", "", "", "", 0, 0, 0, 0, findings);
    }

    Delivered with(Status other) {
        return new Delivered(
                path, other, standard, version, messageType, messageId, releases, recordings, artists, deals, findings);
    }

    /** One line of JSON with the fields in this order, in snake case. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }
}
