package org.diapason.effects.withdrawal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.store.Sha256;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who was told of which decision, and whether it can be proved: the file is as it was made, and the journal knows it. */
final class NoticeRecord {
    static final String QUERY = """
            select decision_id, addressee, digest from notice where made_at <= :as_of order by decision_id, addressee
            """;

    /** A notice is made by the run that follows the decision; until then it is pending, not missing. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient client;
    private final Decisions decisions;
    private final Journal journal;
    private final Path folder;

    NoticeRecord(DataSource office, Decisions decisions, Journal journal, Path folder) {
        this.client = JdbcClient.create(office);
        this.decisions = decisions;
        this.journal = journal;
        this.folder = folder;
    }

    /** The decisions in force, all of them. */
    List<Decision> inForce(Instant asOf) {
        return decisions.inForce(asOf);
    }

    /** How many of those to be told of these decisions were, and how many of the notices cannot be proved. */
    Figures measure(List<Decision> about, Instant asOf) {
        Map<String, String> made = made(asOf);
        Set<String> journalled = journalled();
        long notices = 0;
        long missing = 0;
        long unproven = 0;
        for (Decision decision : about) {
            for (String addressee : Notices.addressees(decision, decisions)) {
                Optional<String> digest =
                        Optional.ofNullable(made.get(key(decision.id().value(), addressee)));
                notices += digest.isPresent() ? 1 : 0;
                missing += digest.isEmpty() && isOverdue(decision, asOf) ? 1 : 0;
                unproven += digest.filter(each -> !isIntact(decision, each) || !journalled.contains(each)).stream()
                        .count();
            }
        }
        return Figures.of("decisions", about.size())
                .and("notices", notices)
                .and("missing", missing)
                .and("unproven", unproven);
    }

    private Map<String, String> made(Instant asOf) {
        Map<String, String> made = new HashMap<>();
        client.sql(QUERY).param("as_of", Timestamps.utc(asOf)).query(row -> {
            made.put(key(row.getString("decision_id"), row.getString("addressee")), row.getString("digest"));
        });
        return made;
    }

    private static String key(String decision, String addressee) {
        return decision + " " + addressee;
    }

    private Set<String> journalled() {
        return journal.listRecorded(Kind.NOTICE_SENT).stream()
                .map(body -> JSON.readTree(body).get("content").path("notice").asString())
                .collect(Collectors.toSet());
    }

    private static boolean isOverdue(Decision decision, Instant asOf) {
        return decision.effectiveAt()
                .map(effective -> effective.plus(PATIENCE).isBefore(asOf))
                .orElse(false);
    }

    private boolean isIntact(Decision decision, String digest) {
        Path file = Notices.file(folder, decision.id().value(), digest);
        try {
            return Files.isRegularFile(file) && Sha256.ofFile(file).hex().equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the notice " + file + ": " + e.getMessage(), e);
        }
    }
}
