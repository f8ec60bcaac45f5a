package org.diapason.command;

import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.charter.CharterVersion;
import org.diapason.charter.VersionId;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.judgement.Machine;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journal must say before anything else happens: which charter is in force, and which machines are used. */
final class PublicRecord {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Journal journal;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    PublicRecord(Journal journal, DataSource office) {
        this.journal = journal;
        this.client = JdbcClient.create(office);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(office));
    }

    /** Journals a version of the charter, once. */
    void publish(CharterVersion version) {
        if (findVersion(version.id()).isEmpty()) {
            record(Entry.of(Kind.CHARTER_VERSION)
                    .with("version", version.id().text())
                    .with("in_force_from", version.inForceFrom().toString())
                    .with("digest", version.digest().hex()));
        }
    }

    /** The digest that the journal first gave for a version. */
    Optional<Sha256> findVersion(VersionId version) {
        return journal.listRecorded(Kind.CHARTER_VERSION).stream()
                .map(body -> JSON.readTree(body).get("content"))
                .filter(content -> content.get("version").asString().equals(version.text()))
                .map(content -> new Sha256(content.get("digest").asString()))
                .findFirst();
    }

    /** Enters a machine in the public register of AI uses, once a version. */
    void register(Machine machine) {
        boolean known = journal.listRecorded(Kind.AI_USE_REGISTER).stream()
                .map(body -> JSON.readTree(body).get("content"))
                .anyMatch(content -> machine.equals(machine(content)));
        if (!known) {
            record(Entry.of(Kind.AI_USE_REGISTER)
                    .with("name", machine.name())
                    .with("version", machine.version())
                    .with("digest", machine.digest())
                    .with("role", "assists: it proposes, people decide"));
        }
    }

    /** Tells of a trial, whatever it came to. */
    void tried(Machine machine, int human, int falseAlarms, boolean admitted) {
        record(Entry.of(Kind.MODEL_RELEASE)
                .with("machine", machine.toString())
                .with("human", human)
                .with("false_alarms", falseAlarms)
                .with("may_be_released", admitted));
    }

    private static Machine machine(JsonNode content) {
        return new Machine(
                content.get("name").asString(),
                content.get("version").asString(),
                content.get("digest").asString());
    }

    private void record(Entry entry) {
        transaction.executeWithoutResult(_ -> journal.record(client, entry));
    }
}
