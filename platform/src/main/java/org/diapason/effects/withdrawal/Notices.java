package org.diapason.effects.withdrawal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.SampleBound;
import org.diapason.judgement.Subject;
import org.diapason.store.Sha256;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox of notices. Following the same decisions again makes nothing twice: the row and the journal's entry
 * come in one transaction, after the file is in its place.
 */
public final class Notices {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Decisions decisions;
    private final Journal journal;
    private final Path folder;
    private final Clock clock;

    /** Makes notices into a folder, with the office's rights. */
    public Notices(DataSource office, Decisions decisions, Journal journal, Path folder, Clock clock) {
        this.client = JdbcClient.create(office);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(office));
        this.decisions = decisions;
        this.journal = journal;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes the notices that these decisions ask for and that were not made yet.
     *
     * @return how many were made
     */
    public int follow(List<Decision> inForce) {
        int made = 0;
        for (Decision decision : inForce) {
            Optional<SortedMap<String, Object>> reasons =
                    StatementOfReasons.of(decision, decisions.covered(decision).size());
            if (reasons.isPresent()) {
                SortedMap<String, Object> content = content(decision, reasons.get());
                for (String addressee : addressees(decision, decisions)) {
                    made += make(decision.id(), addressee, content);
                }
            }
        }
        return made;
    }

    /** Who is told: the supplier of a batch, the payees who would gain by a ring. Never an account. */
    static Collection<String> addressees(Decision decision, Decisions decisions) {
        return decision.subject() instanceof Subject.Batch batch
                ? List.of(batch.supplier().value())
                : decisions.concerned(decision);
    }

    /** What is told: the reasons, the evidence that people looked at, when what happens, and how to appeal until when. */
    private SortedMap<String, Object> content(Decision decision, SortedMap<String, Object> reasons) {
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("statement_of_reasons", reasons);
        content.put("evidence", evidence(decision.bound()));
        Instant effective = decision.effectiveAt().orElseThrow();
        content.put(
                "appeal",
                new TreeMap<>(Map.of(
                        "address",
                        "/appeal?decision=" + decision.id().value(),
                        "until",
                        effective.plus(Decision.APPEAL_WINDOW).toString())));
        if (decision.subject() instanceof Subject.Batch) {
            content.put("recordings", decisions.covered(decision));
        }
        if (decision.act() instanceof Act.Withdraw) {
            content.put("first_stage", effective.toString());
            content.put("second_stage", effective.plus(Stages.BETWEEN).toString());
        }
        return content;
    }

    private static SortedMap<String, Object> evidence(SampleBound bound) {
        return new TreeMap<>(Map.of(
                "group", bound.members(),
                "judged_by_people", bound.judged(),
                "not_confirmed", bound.contrary(),
                "error_bound", bound.share()));
    }

    /**
     * Writes down what is owed for withdrawals that appeals undid, and tells the suppliers that their recordings are back.
     *
     * @return how many notices were made
     */
    public int makeGood(List<MakeGood> owed) {
        int made = 0;
        for (MakeGood one : owed) {
            client.sql("""
                    insert into make_good (decision_id, undone_by, recordings, recording_days, out_since, back_since,
                        recorded_at)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            one.withdrawal().id().value(),
                            one.undoneBy().value(),
                            one.recordings(),
                            one.recordingDays(),
                            Timestamps.utc(one.outSince()),
                            Timestamps.utc(one.backSince()),
                            Timestamps.utc(clock.instant()))
                    .update();
            SortedMap<String, Object> content = new TreeMap<>(Map.of("reinstated", reinstated(one)));
            for (String addressee : addressees(one.withdrawal(), decisions)) {
                made += make(one.undoneBy(), addressee, content);
            }
        }
        return made;
    }

    private static SortedMap<String, Object> reinstated(MakeGood owed) {
        return new TreeMap<>(Map.of(
                "decision", owed.withdrawal().id().value(),
                "recordings", owed.recordings(),
                "recording_days_owed", owed.recordingDays(),
                "out_since", owed.outSince().toString(),
                "back_since", owed.backSince().toString()));
    }

    private int make(DecisionId decision, String addressee, SortedMap<String, Object> content) {
        SortedMap<String, Object> notice = new TreeMap<>(content);
        notice.put("addressee", addressee);
        String text = JSON.writeValueAsString(notice) + "\n";
        Sha256 digest = Sha256.of(text);
        if (isMade(decision, addressee)) {
            return 0;
        }
        write(file(folder, decision.value(), digest.hex()), text);
        transaction.executeWithoutResult(_ -> {
            client.sql("insert into notice (decision_id, addressee, digest, made_at) values (?, ?, ?, ?)")
                    .params(decision.value(), addressee, digest.hex(), Timestamps.utc(clock.instant()))
                    .update();
            journal.record(
                    client,
                    Entry.of(Kind.NOTICE_SENT)
                            .with("decision", decision.value())
                            .with("notice", digest.hex()));
        });
        return 1;
    }

    private boolean isMade(DecisionId decision, String addressee) {
        return client.sql("select exists (select from notice where decision_id = ? and addressee = ?)")
                .params(decision.value(), addressee)
                .query(Boolean.class)
                .single();
    }

    /** Where a notice is, named by the digest of its bytes. */
    static Path file(Path folder, String decision, String digest) {
        return folder.resolve(decision).resolve(digest + ".json");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path incoming = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text);
            Files.move(incoming, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the notice " + file + ": " + e.getMessage(), e);
        }
    }
}
