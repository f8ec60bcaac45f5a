package org.diapason.world.delivery;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;
import org.diapason.world.catalogue.Supplier;

/**
 * What a message says: one release with its recordings and their files.
 *
 * @param files one for each recording of the release, in its order
 */
record Message(String id, Release release, List<SoundFile> files) {
    static final String RECIPIENT_ID = "PADPIDA2026010199Z";
    static final String RECIPIENT_NAME = "Sample Streaming";
    private static final LocalTime SENT = LocalTime.of(8, 30);

    Message {
        files = List.copyOf(files);
    }

    Supplier supplier() {
        return release.artist().label().supplier();
    }

    List<Recording> recordings() {
        return release.recordings();
    }

    String created() {
        return release.delivered().atTime(SENT).atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** The right to the sound, as a line of text. */
    String soundRight() {
        return "(P) " + release.delivered().getYear() + " "
                + release.artist().label().name();
    }

    /** The duration of a recording as XML Schema writes it, in whole seconds. */
    static String duration(Recording recording) {
        return duration(recording.durationMs() / 1000);
    }

    static String duration(int seconds) {
        return "PT" + seconds / 60 + "M" + seconds % 60 + "S";
    }
}
