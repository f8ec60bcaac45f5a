package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.facts.delivery.Ern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One batch with everything that could do harm, read as the script reads deliveries: a finding for each, the good one comes
 * in, and the program never holds more than 256 MB.
 */
class HostileBatchTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LEVELS = 10_000;
    private static final long MOST_KILOBYTES = 256 << 10;

    @TempDir
    private Path folder;

    @Test
    void each_gets_its_finding_and_nothing_else_is_stopped() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (Program program = Program.open(data)) {
            program.contracts().enter(KilledProgram.contract(), "A supplier");
        }
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        put(inbox, "a-laughs.xml", "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>");
        put(inbox, "b-entity.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        put(inbox, "c-deep.xml", "<a>".repeat(LEVELS) + "</a>".repeat(LEVELS));
        gigabyteOfSpaces(inbox.resolve("d-spaces.xml"));
        Files.write(
                inbox.resolve("e-encoding.xml"),
                Ern.ern43("M5", "XWD992600005").replace("Low Tide", "Marée").getBytes(StandardCharsets.ISO_8859_1));
        put(inbox, "resources/XWD992600006.wav", "abc");
        put(inbox, "f-hash.xml", lyingHash());
        put(inbox, "g-good.xml", Ern.ern43("M7", "XWD992600007"));
        put(inbox, "h-same-id.xml", Ern.ern43("M7", "XWD992600008"));
        Path archive = slippery(folder.resolve("i-slip.zip"));

        assertThat(delivered(data, inbox, archive))
                .isEqualTo(new TreeMap<>(Map.of(
                        "a-laughs.xml", "quarantined [doctype-refused]",
                        "b-entity.xml", "quarantined [doctype-refused]",
                        "c-deep.xml", "quarantined [too-deep, unsupported-standard]",
                        "d-spaces.xml", "quarantined [too-large]",
                        "e-encoding.xml", "quarantined [malformed-xml]",
                        "f-hash.xml", "quarantined [hash-mismatch]",
                        "g-good.xml", "accepted []",
                        "h-same-id.xml", "quarantined [message-id-reused]",
                        "i-slip.zip", "quarantined [archive-refused]")));
        assertThat(folder.resolve("outside.xml")).doesNotExist();
    }

    private static void put(Path inbox, String name, String content) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String lyingHash() {
        return Ern.ern43("M6", "XWD992600006")
                .replace(
                        "</URI>",
                        "</URI><HashSum><Algorithm>MD5</Algorithm><HashSumValue>" + "0".repeat(32)
                                + "</HashSumValue></HashSum>");
    }

    private static void gigabyteOfSpaces(Path file) throws IOException {
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 1 << 10; i++) {
                out.write(spaces);
            }
        }
    }

    private static Path slippery(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../outside.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** The status of each file, and the errors that were found in it. */
    private Map<String, String> delivered(Path data, Path... places) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "deliver",
                "--json",
                "--data",
                data.toString()));
        List.of(places).forEach(place -> command.add(place.toString()));
        Process program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> statuses = new TreeMap<>();
        program.inputReader().lines().map(JSON::readTree).forEach(line -> {
            assertThat(heldBy(program)).isLessThan(MOST_KILOBYTES);
            List<String> errors = line.get("findings")
                    .valueStream()
                    .filter(finding -> finding.get("severity").asString().equals("error"))
                    .map(finding -> finding.get("code").asString())
                    .toList();
            statuses.put(name(line), line.get("status").asString() + " " + errors);
        });
        assertThat(program.waitFor()).isZero();
        return statuses;
    }

    /** The most memory that it has held so far, in kilobytes; 0 where the system does not tell. */
    private static long heldBy(Process program) {
        Path status = Path.of("/proc", Long.toString(program.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static String name(JsonNode line) {
        return Path.of(line.get("path").asString()).getFileName().toString();
    }
}
