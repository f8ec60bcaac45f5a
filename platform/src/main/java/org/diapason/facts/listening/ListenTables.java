package org.diapason.facts.listening;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.store.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the register of listens and of the pools. */
final class ListenTables {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient client;

    ListenTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    Optional<Listened> find(Sha256 digest) {
        return client.sql("""
                select i.*, array(select file from listen_file f where f.import_id = i.import_id order by file) as files
                from listen_import i where digest = ?""")
                .params(digest.hex())
                .query((row, number) -> new Listened(
                        row.getString("path"),
                        Listened.Status.UNCHANGED,
                        row.getLong("listens"),
                        row.getLong("duplicates"),
                        row.getLong("known"),
                        row.getLong("added"),
                        JSON.readValue(row.getString("bad"), new TypeReference<TreeMap<String, Long>>() {}),
                        Optional.ofNullable(row.getString("aside")).orElse(""),
                        List.of((String[]) row.getArray("files").getArray()),
                        ""))
                .optional();
    }

    void add(Sha256 digest, Listened listened, Instant now) {
        long id = client.sql("""
                insert into listen_import (digest, path, listens, duplicates, known, added, bad, aside, imported_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, nullif(?, ''), ?) returning import_id""")
                .params(
                        digest.hex(),
                        listened.path(),
                        listened.listens(),
                        listened.duplicates(),
                        listened.known(),
                        listened.added(),
                        JSON.writeValueAsString(listened.bad()),
                        listened.aside(),
                        now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        client.sql("""
                insert into listen_file (file, day, import_id, known_since)
                select file, substring(file from 6 for 10)::date, ?, ? from unnest(?::text[]) as file""")
                .params(id, now.atOffset(ZoneOffset.UTC), listened.files().toArray(String[]::new))
                .update();
    }

    Set<String> allFiles() {
        return client.sql("select file from listen_file").query(String.class).set();
    }

    List<String> files(YearMonth month, Instant knownAt) {
        return client.sql("select file from listen_file where day between ? and ? and known_since <= ? order by file")
                .params(month.atDay(1), month.atEndOfMonth(), knownAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** Adds the pool unless it is what is known last. */
    boolean add(Pool pool, Instant now) {
        return client.sql("""
                insert into pool
                    (month, currency, territory, plan, amount_micro, revenue_micro, subscribers, known_since)
                select n.*, :now::timestamptz
                from (values (:month, :currency, :territory, :plan, :amount::bigint, :revenue::bigint, :subscribers::bigint))
                    as n (month, currency, territory, plan, amount_micro, revenue_micro, subscribers)
                where not exists (
                    select from (
                        select p.amount_micro, coalesce(p.revenue_micro, p.amount_micro) as revenue_micro, p.subscribers
                        from pool p
                        where (p.month, p.currency, p.territory, p.plan) = (n.month, n.currency, n.territory, n.plan)
                        order by known_since desc limit 1) last
                    where (last.amount_micro, last.revenue_micro, last.subscribers)
                        is not distinct from (n.amount_micro, n.revenue_micro, n.subscribers))""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("month", pool.month().toString())
                        .param("currency", pool.currency())
                        .param("territory", pool.territory())
                        .param("plan", pool.plan())
                        .param("amount", pool.amountMicro())
                        .param("revenue", pool.revenueMicro())
                        .param(
                                "subscribers",
                                pool.subscribers().isPresent()
                                        ? pool.subscribers().getAsLong()
                                        : null)
                        .update()
                == 1;
    }

    List<Pool> pools(YearMonth month, Instant knownAt) {
        return client.sql("""
                select distinct on (currency, territory, plan) *, coalesce(revenue_micro, amount_micro) as revenue
                from pool
                where month = ? and known_since <= ?
                order by currency, territory, plan, known_since desc""")
                .params(month.toString(), knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Pool(
                        YearMonth.parse(row.getString("month")),
                        row.getString("currency"),
                        row.getString("territory"),
                        row.getString("plan"),
                        row.getLong("amount_micro"),
                        row.getLong("revenue"),
                        count(row.getObject("subscribers", Long.class))))
                .list();
    }

    List<YearMonth> poolMonths(Instant knownAt) {
        return client.sql("select distinct month from pool where known_since <= ? order by month desc")
                .param(knownAt.atOffset(ZoneOffset.UTC))
                .query((row, _) -> YearMonth.parse(row.getString("month")))
                .list();
    }

    private static OptionalLong count(@Nullable Long subscribers) {
        return subscribers == null ? OptionalLong.empty() : OptionalLong.of(subscribers);
    }
}
