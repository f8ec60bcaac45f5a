package org.diapason.judgement;

import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.journal.Journal;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The check of C12 on the open log: every step of every case is in the journal, and whatever was recorded
 * more than a minute ago is published. A receipt is promised within two seconds; the rest is patience.
 */
final class OpenLog extends MeasuredCheck {
    private static final String QUERY = """
            with step as (
                select case subject_kind when 'appealed' then 'appeal.opened' else 'case.opened' end as kind, case_id as id
                from docket_case where opened_at <= :as_of
                union all
                select case act when 'hold' then 'hold.placed' when 'extend_hold' then 'hold.extended'
                           when 'grant' then 'appeal.decided' when 'uphold' then 'appeal.decided'
                           else 'decision.reviewed' end, decision_id
                from decision where decided_at <= :as_of
                union all
                select 'decision.confirmed', decision_id from countersignature where signed_at <= :as_of),
            told as (
                select distinct o.kind,
                       content ->> case when o.kind in ('case.opened', 'appeal.opened') then 'case' else 'decision' end as id
                from journal_outbox o
                cross join lateral (select convert_from(o.body, 'UTF8')::jsonb -> 'content' as content) body
                where o.kind in (select kind from step))
            select (select count(*) from step) as steps,
                   (select count(*) from step left join told using (kind, id) where told.id is null) as untold,
                   (select count(*) from journal_outbox where recorded_at <= :as_of) as entries,
                   (select count(*) from journal_outbox o left join journal_entry e using (entry_id)
                    where o.recorded_at <= :as_of - interval '1 minute'
                      and (e.index is null or e.index >= :size_of_the_published_log)) as unpublished
            """;

    private final JdbcClient client;
    private final Journal journal;

    OpenLog(DataSource office, Journal journal) {
        super(12, QUERY);
        this.client = JdbcClient.create(office);
        this.journal = journal;
    }

    @Override
    protected Figures measure(Instant asOf) {
        return client.sql(QUERY)
                .param("as_of", Timestamps.utc(asOf))
                .param("size_of_the_published_log", journal.progress().published())
                .query((row, number) -> Figures.of("steps", row.getLong("steps"))
                        .and("untold", row.getLong("untold"))
                        .and("entries", row.getLong("entries"))
                        .and("unpublished", row.getLong("unpublished")))
                .single();
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("steps") == 0) {
            return notDueYet(figures, "Aucun dossier n’a encore été ouvert.", "No case has been opened yet.");
        }
        if (figures.count("untold") + figures.count("unpublished") > 0) {
            return broken(
                    figures,
                    "{untold|étape manque|étapes manquent} au journal ; {unpublished|entrée tarde|entrées "
                            + "tardent} à y paraître.",
                    "{untold|step is|steps are} missing from the journal; {unpublished|entry is|entries are} "
                            + "late to appear in it.");
        }
        return kept(
                figures,
                "Les étapes des dossiers, {steps} en tout, sont au journal, public jusqu’à la dernière minute.",
                "The steps of all cases, {steps} in all, are in the journal, which is public up to the last minute.");
    }
}
