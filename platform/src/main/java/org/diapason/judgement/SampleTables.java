package org.diapason.judgement;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of a case's sample, and of what people make of it. */
final class SampleTables {
    private final JdbcClient client;

    SampleTables(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    void insertSample(CaseId id, List<String> members, int from) {
        client.sql("""
                        insert into case_sample (case_id, position, member_id)
                        select ?, ? + place - 1, member from unnest(?::text[]) with ordinality as drawn (member, place)
                        """).params(id.value(), from, members.toArray(String[]::new)).update();
    }

    long sampleSeed(CaseId id) {
        return client.sql("select sample_seed from docket_case where case_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    List<String> listSample(CaseId id) {
        return client.sql("select member_id from case_sample where case_id = ? order by position")
                .param(id.value())
                .query(String.class)
                .list();
    }

    boolean isRuled(CaseId id, String memberId) {
        return client.sql("select exists (select from ruling where case_id = ? and member_id = ?)")
                .params(id.value(), memberId)
                .query(Boolean.class)
                .single();
    }

    void insertRuling(
            CaseId id, String memberId, Reviewer reviewer, Finding finding, String note, Duration spent, Instant now) {
        client.sql("""
                        insert into ruling (case_id, member_id, person_id, session_id, finding, note, seconds, ruled_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        memberId,
                        reviewer.person().value(),
                        reviewer.session(),
                        finding.code(),
                        note,
                        (int) spent.toSeconds(),
                        utc(now))
                .update();
    }

    /** What people found about members, by member. */
    Map<String, Finding> findings(CaseId id) {
        Map<String, Finding> findings = new HashMap<>();
        RowCallbackHandler one = row -> findings.put(
                row.getString("member_id"),
                Finding.valueOf(row.getString("finding").toUpperCase(Locale.ROOT)));
        client.sql("select member_id, finding from ruling where case_id = ?")
                .param(id.value())
                .query(one);
        return findings;
    }

    SampleBound bound(CaseId id) {
        return client.sql("""
                        select (select count(*) from case_member m
                                where m.case_id = c.case_id
                                  and m.kind = case c.subject_kind when 'ring' then 'account' else 'recording' end) as members,
                               count(r.finding) as judged,
                               count(r.finding) filter (where r.finding <> 'confirmed') as contrary
                        from docket_case c left join ruling r using (case_id)
                        where c.case_id = ?
                        group by c.case_id, c.subject_kind
                        """)
                .param(id.value())
                .query((row, _) -> new SampleBound(row.getInt("members"), row.getInt("judged"), row.getInt("contrary")))
                .single();
    }

    Optional<FirstReading> findReading(CaseId id, PersonId person) {
        return client.sql("select reading, words, read_at from first_reading where case_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .query((row, _) -> new FirstReading(
                        FirstReading.Impression.valueOf(row.getString("reading").toUpperCase(Locale.ROOT)),
                        row.getString("words"),
                        instant(row, "read_at")))
                .optional();
    }

    void insertReading(CaseId id, Reviewer reviewer, FirstReading reading) {
        client.sql("""
                        insert into first_reading (case_id, person_id, session_id, reading, words, read_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        reviewer.person().value(),
                        reviewer.session(),
                        reading.impression().code(),
                        reading.words(),
                        utc(reading.at()))
                .update();
    }
}
