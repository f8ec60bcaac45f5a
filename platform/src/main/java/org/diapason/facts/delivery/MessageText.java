package org.diapason.facts.delivery;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message's bytes as characters, by its byte order mark or XML declaration, else UTF-8 (XML 1.0,
 * appendix F). Bytes that are none of that encoding's fail the reading; nothing is guessed.
 */
final class MessageText {
    private static final int DECLARATION = 256;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private MessageText() {}

    static Reader open(InputStream bytes) throws IOException, Unreadable {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(DECLARATION);
        byte[] start = in.readNBytes(DECLARATION);
        in.reset();
        Charset charset = charset(start);
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The first lines of a file; empty when its bytes are none of its encoding's. */
    static Optional<List<String>> lines(Path file, int most) {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(open(in))) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int read = reader.read(); read >= 0 && lines.size() < most; read = reader.read()) {
                if (read == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                } else if (line.length() < LONGEST_LINE && read != '\r') {
                    line.append((char) read);
                }
            }
            if (!line.isEmpty() && lines.size() < most) {
                lines.add(line.toString());
            }
            return Optional.of(lines);
        } catch (IOException | Unreadable e) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] start) throws Unreadable {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** These bytes can be read as Latin letters, so a declared UTF-16 is a mistake, and UTF-8 the likely truth. */
    private static Charset charset(String declared) throws Unreadable {
        try {
            Charset charset = Charset.forName(declared);
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable(
                    FindingCode.MALFORMED_XML,
                    1,
                    "Expected an encoding that is known, found " + declared + ". Send the message in UTF-8.");
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
