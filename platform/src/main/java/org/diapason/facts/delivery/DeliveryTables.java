package org.diapason.facts.delivery;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of deliveries as they came and of what became of them. */
final class DeliveryTables {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient client;

    DeliveryTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /**
     * Whoever else delivers waits until this transaction ends. In it rows are found one by one through indexes: what
     * the planner last counted in a table is soon wrong by a hundredfold while deliveries fill it.
     */
    void lock() {
        client.sql("""
                select pg_advisory_xact_lock(hashtext('diapason.delivery')), set_config('enable_seqscan', 'off', true),
                    set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)""").query(row -> {});
    }

    /** What became of these bytes when they last came; those that were accepted once stay accepted. */
    Map<Sha256, Delivered> findLast(List<Sha256> digests) {
        Map<Sha256, Delivered> last = new HashMap<>();
        client.sql("""
                select distinct on (digest) * from delivery where digest = any (?::text[])
                order by digest, status, delivery_id desc""")
                .params((Object) digests.stream().map(Sha256::hex).toArray(String[]::new))
                .query(row -> {
                    last.put(new Sha256(row.getString("digest")), delivered(row));
                });
        return last;
    }

    /** Deliveries of a status (every one when it is blank), the newest first. */
    List<Received> list(String status, int from, int most) {
        return client.sql("""
                select * from delivery where :status = '' or status = :status
                order by delivery_id desc limit :most offset :from""")
                .param("status", status)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> received(row))
                .list();
    }

    List<Received> list(SupplierId supplier, int from, int most) {
        return client.sql("select * from delivery where supplier_id = ? order by delivery_id desc limit ? offset ?")
                .params(supplier.value(), most, from)
                .query((row, number) -> received(row))
                .list();
    }

    Optional<Received> find(long number) {
        return client.sql("select * from delivery where delivery_id = ?")
                .params(number)
                .query((row, _) -> received(row))
                .optional();
    }

    Optional<Sha256> findDigest(long number) {
        return client.sql("select digest from delivery where delivery_id = ?")
                .params(number)
                .query(String.class)
                .optional()
                .map(Sha256::new);
    }

    private static Received received(ResultSet row) throws SQLException {
        return new Received(
                row.getLong("delivery_id"),
                row.getString("supplier_id"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                delivered(row));
    }

    private static Delivered delivered(ResultSet row) throws SQLException {
        return new Delivered(
                row.getString("path"),
                row.getString("status").equals("accepted") ? Delivered.Status.ACCEPTED : Delivered.Status.QUARANTINED,
                row.getString("standard"),
                row.getString("version"),
                row.getString("message_type"),
                row.getString("message_id"),
                row.getInt("releases"),
                row.getInt("recordings"),
                row.getInt("artists"),
                row.getInt("deals"),
                findings(row.getString("findings")));
    }

    /** Whether another message of this supplier with this identifier was accepted. */
    boolean isIdTaken(String supplier, String messageId) {
        return client.sql("""
                select exists (select from delivery where status = 'accepted' and supplier_id = ? and message_id = ?
                    and message_id <> '')""").params(supplier, messageId).query(Boolean.class).single();
    }

    long add(Sha256 digest, Delivered delivered, Message.Header header, Instant now) {
        return client.sql("""
                insert into delivery (digest, path, status, standard, version, message_type, message_id, supplier_id,
                    message_created_at, allowed_values, releases, recordings, artists, deals, findings, received_at)
                values (:digest, :path, :status, :standard, :version, :type, :id, :supplier,
                    :created::timestamptz, :avs, :releases, :recordings, :artists, :deals, :findings::jsonb, :now)
                returning delivery_id""")
                .param("digest", digest.hex())
                .param("path", delivered.path())
                .param("status", delivered.status().code())
                .param("standard", delivered.standard())
                .param("version", delivered.version())
                .param("type", delivered.messageType())
                .param("id", delivered.messageId())
                .param("supplier", header.sender().orElse(""))
                .param(
                        "created",
                        header.createdAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("avs", header.allowedValues().orElse(""))
                .param("releases", delivered.releases())
                .param("recordings", delivered.recordings())
                .param("artists", delivered.artists())
                .param("deals", delivered.deals())
                .param("findings", JSON.writeValueAsString(delivered.findings()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void addRecordings(long delivery, List<RecordingId> recordings) {
        client.sql("insert into delivery_recording (delivery_id, recording_id) select ?, * from unnest(?::text[])")
                .params(delivery, recordings.stream().map(RecordingId::value).toArray(String[]::new))
                .update();
    }

    List<Batch> batches() {
        return client.sql("""
                select d.supplier_id, (d.received_at at time zone 'UTC')::date as day,
                    array_agg(distinct r.recording_id order by r.recording_id) as recordings
                from delivery d join delivery_recording r using (delivery_id)
                where d.status = 'accepted'
                group by 1, 2 order by 2, 1""")
                .query((row, number) -> new Batch(
                        new SupplierId(row.getString("supplier_id")),
                        row.getObject("day", LocalDate.class),
                        recordings(row.getArray("recordings"))))
                .list();
    }

    Deliveries.Counts counts() {
        return client.sql("""
                select count(distinct digest) filter (where status = 'accepted'),
                    count(distinct digest) filter (where status = 'quarantined' and digest not in (
                        select digest from delivery where status = 'accepted'))
                from delivery""")
                .query((row, number) -> new Deliveries.Counts(row.getLong(1), row.getLong(2)))
                .single();
    }

    private static List<RecordingId> recordings(Array array) throws SQLException {
        return texts(array).stream().map(RecordingId::new).toList();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<Finding> findings(String json) {
        List<StoredFinding> stored = JSON.readValue(json, new TypeReference<List<StoredFinding>>() {});
        List<Finding> findings = new ArrayList<>();
        for (StoredFinding one : stored) {
            FindingCode code = FindingCode.of(one.code());
            findings.add(new Finding(code, code.severity(), one.path(), one.line(), one.message()));
        }
        return findings;
    }

    /** A finding as it is kept. */
    private record StoredFinding(String code, String severity, String path, int line, String message) {}
}
