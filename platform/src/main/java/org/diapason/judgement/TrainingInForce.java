package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/** The check of C6: whoever ruled, decided or signed had, that very moment, the training that the subject asks for. */
final class TrainingInForce extends CountingCheck {
    /** What {@link Subject#training} says, in SQL: whether {@code person_id} may judge {@code subject_kind} at {@code judged_at}. */
    static final String IS_TRAINED = """
            exists (
                select from training t
                where t.person_id = judgement.person_id
                  and t.completed_at <= judged_at and t.valid_until > judged_at
                  and t.topic = case subject_kind
                      when 'ring' then 'listens' when 'batch' then 'recordings'
                      when 'detector' then 'recordings' when 'month_end' then 'month_end'
                      when 'sharing' then 'month_end' else 'appeals' end)""";

    private static final String QUERY = """
            with judgement as (
                select r.person_id, r.ruled_at as judged_at, c.subject_kind
                from ruling r join docket_case c using (case_id)
                union all
                select d.person_id, d.decided_at, c.subject_kind
                from decision d join docket_case c using (case_id)
                union all
                select s.person_id, s.signed_at, c.subject_kind
                from countersignature s join decision d using (decision_id) join docket_case c using (case_id))
            select count(*) as judgements,
                   count(distinct person_id) as people,
                   count(*) filter (where not %s) as untrained
            from judgement where judged_at <= :as_of
            """.formatted(IS_TRAINED);

    TrainingInForce(DataSource office) {
        super(6, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("judgements") == 0) {
            return notDueYet(figures, "Personne n’a encore rien jugé.", "Nobody has judged anything yet.");
        }
        if (figures.count("untrained") > 0) {
            return broken(
                    figures,
                    "Sur {judgements|jugement|jugements}, {untrained} sans formation en cours de validité.",
                    "Of {judgements|judgement|judgements}, {untrained} without a training in force.");
        }
        return kept(
                figures,
                "{judgements|jugement|jugements} de {people|personne|personnes}, toujours avec une formation valide.",
                "{judgements|judgement|judgements} by {people|person|people}, always with a training in force.");
    }
}
