package org.diapason.judgement;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/** The check of C2: whoever signed a decision, first or second, is a person we know, and was signed in. */
final class DecidedByPeople extends CountingCheck {
    private static final String QUERY = """
            with signature as (
                select person_id, session_id, decided_at as signed_at from decision
                union all
                select person_id, session_id, signed_at from countersignature)
            select count(*) as signatures,
                   count(*) filter (where not exists (
                       select from person p where p.person_id = signature.person_id)) as by_nobody,
                   count(*) filter (where not exists (
                       select from sign_in i left join sign_out o using (session_id)
                       where i.session_id = signature.session_id and i.person_id = signature.person_id
                         and i.opened_at <= signed_at and i.closes_at > signed_at
                         and (o.closed_at is null or o.closed_at > signed_at))) as outside_a_session
            from signature where signed_at <= :as_of
            """;

    DecidedByPeople(DataSource office) {
        super(2, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("signatures") == 0) {
            return notDueYet(figures, "Personne n’a encore rien décidé.", "Nobody has decided anything yet.");
        }
        if (figures.count("by_nobody") + figures.count("outside_a_session") > 0) {
            return broken(
                    figures,
                    "Sur {signatures|signature|signatures}, {by_nobody} sans personne connue, "
                            + "{outside_a_session} hors de toute session.",
                    "Of {signatures|signature|signatures}, {by_nobody} by no known person, {outside_a_session} "
                            + "outside any session.");
        }
        return kept(
                figures,
                "{signatures|signature|signatures} : à chaque fois une personne, connue et présente.",
                "{signatures|signature|signatures}: each time a person, known and present.");
    }
}
