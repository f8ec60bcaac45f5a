package org.diapason.facts.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of what contracts promise payees. */
final class TermTables {
    private final JdbcClient client;

    TermTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /** Adds the term unless the latest known one that begins that day says the same. */
    boolean add(PayeeTerm term, Instant now) {
        return client.sql("""
                insert into payee_term (payee_id, territory, share_millionths, listen_micro, subscriber_micro,
                    valid_from, valid_to, known_since)
                select n.*, :now::timestamptz
                from (values (:payee, :territory, :share, :listen, :subscriber, :from::date, :to::date))
                    as n (payee_id, territory, share_millionths, listen_micro, subscriber_micro, valid_from, valid_to)
                where not exists (
                    select from (
                        select * from payee_term t
                        where (t.payee_id, t.territory, t.valid_from) = (n.payee_id, n.territory, n.valid_from)
                        order by t.known_since desc limit 1) last
                    where (last.share_millionths, last.listen_micro, last.subscriber_micro, last.valid_to)
                        is not distinct from (n.share_millionths, n.listen_micro, n.subscriber_micro, n.valid_to))""")
                        .param("payee", term.payee().value())
                        .param("territory", term.territory().orElse(""))
                        .param("share", term.shareMillionths())
                        .param("listen", term.listenMicro())
                        .param("subscriber", term.subscriberMicro())
                        .param("from", term.validFrom())
                        .param("to", term.validTo().orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<PayeeTerm> list(LocalDate day, Instant knownAt) {
        return client.sql("""
                select distinct on (payee_id collate "C", territory) * from payee_term
                where valid_from <= :day and (valid_to is null or valid_to >= :day) and known_since <= :known
                order by payee_id collate "C", territory, known_since desc, valid_from desc""")
                .param("day", day)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, _) -> term(row))
                .list();
    }

    private static PayeeTerm term(ResultSet row) throws SQLException {
        return new PayeeTerm(
                new PayeeId(row.getString("payee_id")),
                Optional.of(row.getString("territory")).filter(territory -> !territory.isEmpty()),
                row.getLong("share_millionths"),
                row.getLong("listen_micro"),
                row.getLong("subscriber_micro"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
