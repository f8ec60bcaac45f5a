package org.diapason.facts.catalogue;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What artists ask to have on their profile. Each gets a receipt; a person accepts or refuses with a reason, and what is
 * accepted becomes a claim whose source is the receipt.
 */
public final class Completions {
    private static final String ASKED = """
            select c.*, a.accepted, a.reason, a.answered_at from profile_completion c left join profile_answer a using (receipt)
            """;
    private static final int RECEIPT = 16;

    private final JdbcClient client;
    private final ArrivalTables arrivals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Reads and writes with the office's rights. */
    public Completions(DataSource office, Clock clock) {
        this.client = JdbcClient.create(office);
        this.arrivals = new ArrivalTables(office);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(office));
        this.clock = clock;
    }

    /** What a profile can be completed with. */
    public enum Field {
        /** International Standard Name Identifier. */
        ISNI,
        /** Interested Party Information number of an author or composer. */
        IPI,
        /** The page of a label that names the artist. */
        LABEL,
        /** Where dates of concerts are announced. */
        LIVE,
        /** The artist's own site. */
        SITE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a person answered, and why. */
    public record Answer(boolean accepted, String reason, Instant at) {}

    /** One thing that was asked for; without an answer it waits. */
    public record Completion(
            String receipt, ArtistId artist, Field field, String value, Instant receivedAt, Optional<Answer> answer) {}

    /**
     * Takes in what an artist asks for. The same again changes nothing.
     *
     * @return the receipt: under it the answer can be read
     */
    public String ask(ArtistId artist, Field field, String value) {
        String receipt = Sha256.of(String.join("\n", artist.value(), field.code(), value))
                .hex()
                .substring(0, RECEIPT);
        client.sql("""
                insert into profile_completion (receipt, artist_id, field, value, received_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(receipt, artist.value(), field.code(), value, utc(clock.instant()))
                .update();
        return receipt;
    }

    public Optional<Completion> find(String receipt) {
        return client.sql(ASKED + "where receipt = ?")
                .params(receipt)
                .query((row, _) -> completion(row))
                .optional();
    }

    /** Those that nobody answered, the longest waiting first. */
    public List<Completion> listWaiting() {
        return client.sql(ASKED + "where a.receipt is null order by c.received_at, c.receipt")
                .query((row, _) -> completion(row))
                .list();
    }

    /** Writes down what a person answers, and claims what they accept. */
    public void answer(Completion asked, boolean accepted, String reason, PersonId person) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            client.sql("""
                    insert into profile_answer (receipt, accepted, reason, person_id, answered_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(asked.receipt(), accepted, reason, person.value(), utc(now))
                    .update();
            if (accepted) {
                arrivals.addClaims(
                        List.of(new Acceptance.Said(
                                "artist", asked.artist().value(), asked.field().code(), asked.value(), Trust.SERVICE)),
                        new Arrival.Origin("artist", asked.receipt(), Trust.SERVICE, asked.receivedAt()),
                        now);
            }
        });
    }

    private static Completion completion(ResultSet row) throws SQLException {
        Optional<Answer> answer = row.getTimestamp("answered_at") == null
                ? Optional.empty()
                : Optional.of(
                        new Answer(row.getBoolean("accepted"), row.getString("reason"), instant(row, "answered_at")));
        return new Completion(
                row.getString("receipt"),
                new ArtistId(row.getString("artist_id")),
                Field.valueOf(row.getString("field").toUpperCase(Locale.ROOT)),
                row.getString("value"),
                instant(row, "received_at"),
                answer);
    }
}
