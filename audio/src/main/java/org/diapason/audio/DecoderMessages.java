package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines in which the decoding program says what it found, tags of the file among them. */
record DecoderMessages(List<String> lines) {

    private static final int KEPT_BYTES = 65_536;

    /** Two spaces before the word: tags are indented further, so that none can pass for it. */
    private static final Pattern DURATION = Pattern.compile("^ {2}Duration: (\\d+):(\\d\\d):(\\d\\d\\.\\d+),");

    /** Keeps the beginning; the rest is read, so that the program never waits for us, and dropped. */
    static DecoderMessages read(InputStream errors) {
        try (errors) {
            String kept = new String(errors.readNBytes(KEPT_BYTES), UTF_8);
            errors.transferTo(OutputStream.nullOutputStream());
            return new DecoderMessages(kept.lines().toList());
        } catch (IOException processKilled) {
            return new DecoderMessages(List.of());
        }
    }

    /** The length that the file's headers declare; absent where the program had to guess it. */
    OptionalDouble declaredSeconds() {
        if (lines.stream().anyMatch(line -> line.contains("Estimating duration from bitrate"))) {
            return OptionalDouble.empty();
        }
        return lines.stream()
                .map(DURATION::matcher)
                .filter(Matcher::find)
                .mapToDouble(DecoderMessages::seconds)
                .findFirst();
    }

    /** The last line, without the addresses of the program's parts. */
    String last() {
        return lines.stream()
                .filter(line -> !line.contains("no version information available"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceAll("\\s*\\[[^\\]]*\\]\\s*", ""))
                .orElse("no message");
    }

    private static double seconds(Matcher found) {
        return 3600 * Double.parseDouble(found.group(1))
                + 60 * Double.parseDouble(found.group(2))
                + Double.parseDouble(found.group(3));
    }
}
