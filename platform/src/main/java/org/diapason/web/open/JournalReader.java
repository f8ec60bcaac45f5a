package org.diapason.web.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.journal.tiles.Receipt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published journal, an entry a line. */
@Component
class JournalReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Journal journal;

    JournalReader(Journal journal) {
        this.journal = journal;
    }

    long size() {
        return journal.countPublished();
    }

    /** The newest entries, the newest first. */
    List<JournalView.Line> newest(int most) {
        long size = size();
        return lines(Math.max(0, size - most), most);
    }

    /** So many entries from an index on, the newest first. */
    List<JournalView.Line> lines(long from, int most) {
        List<JournalView.Line> lines = new ArrayList<>();
        long index = from;
        for (String entry : journal.listPublished(from, most)) {
            lines.addFirst(line(index++, entry));
        }
        return lines;
    }

    Optional<Receipt> findReceipt(long index) {
        return index < 0 ? Optional.empty() : journal.findPublished(index);
    }

    /** A machine of the register. */
    record Use(String name, String version, String digest, Instant since) {}

    /** Every machine of the register, in the order of entry. */
    List<Use> machines() {
        return journal.listRecorded(Kind.AI_USE_REGISTER).stream()
                .map(JSON::readTree)
                .map(body -> new Use(
                        body.get("content").path("name").asString(""),
                        body.get("content").path("version").asString(""),
                        body.get("content").path("digest").asString(""),
                        Instant.parse(body.get("recorded_at").asString())))
                .toList();
    }

    /** The published entries that tell of a decision, the oldest first. */
    List<JournalView.Line> about(String decision) {
        return journal.listIndexesAbout(decision).stream()
                .flatMap(index -> journal.findPublished(index).stream().map(receipt -> line(index, receipt.entry())))
                .toList();
    }

    static JournalView.Line line(long index, String entry) {
        JsonNode body = JSON.readTree(entry);
        JsonNode content = body.get("content");
        return new JournalView.Line(
                index,
                body.get("kind").asString(),
                Instant.parse(body.get("recorded_at").asString()),
                subject(content),
                content.path("simulation").asBoolean(false),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(body));
    }

    /** What an entry is about, in the order in which readers look. */
    private static String subject(JsonNode content) {
        for (String field : List.of("decision", "case", "clause", "name", "version")) {
            if (content.has(field)) {
                return content.get(field).asString();
            }
        }
        return "";
    }
}
