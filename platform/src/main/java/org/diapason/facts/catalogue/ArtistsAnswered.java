package org.diapason.facts.catalogue;

import java.time.Duration;
import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * A check of C25: who says that a recording is not theirs gets a look within a day, and what artists ask to have on their
 * profile is answered within a week. Those of the last ninety days count, and those that wait count with what they have
 * waited.
 */
final class ArtistsAnswered extends CountingCheck {
    /** Within which the public page promises a look at a report. */
    static final Duration LOOK = Duration.ofDays(1);

    private static final String QUERY = """
            select (select count(*) from profile_report
                    where received_at <= :as_of and received_at > :as_of - interval '90 days') as reports,
                   (select count(*) from profile_report r
                    left join profile_look l on l.report_id = r.report_id and l.looked_at <= :as_of
                    where received_at <= :as_of and received_at > :as_of - interval '90 days'
                      and coalesce(looked_at, :as_of) > received_at + interval '1 day') as reports_late,
                   (select count(*) from profile_completion
                    where received_at <= :as_of and received_at > :as_of - interval '90 days') as completions,
                   (select count(*) from profile_completion c
                    left join profile_answer a on a.receipt = c.receipt and a.answered_at <= :as_of
                    where received_at <= :as_of and received_at > :as_of - interval '90 days'
                      and coalesce(answered_at, :as_of) > received_at + interval '7 days') as completions_late
            """;

    ArtistsAnswered(DataSource office) {
        super(25, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("reports") + figures.count("completions") == 0) {
            return notDueYet(
                    figures, "Aucun artiste n’a encore rien demandé.", "No artist has asked for anything yet.");
        }
        return figures.count("reports_late") + figures.count("completions_late") > 0
                ? broken(
                        figures,
                        "Sur {reports|« ce n’est pas de moi »|« ce n’est pas de moi »}, {reports_late} sans regard dans la "
                                + "journée ; sur {completions|profil à compléter|profils à compléter}, {completions_late} sans "
                                + "réponse dans la semaine.",
                        "Of {reports|“not mine”|“not mine”}, {reports_late} without a look within the day; of "
                                + "{completions|profile|profiles} to complete, {completions_late} without an answer within the "
                                + "week.")
                : kept(
                        figures,
                        "{reports|« ce n’est pas de moi »|« ce n’est pas de moi »}, vus dans la journée ; "
                                + "{completions|profil à compléter, répondu|profils à compléter, répondus} dans la semaine.",
                        "{reports|“not mine”|“not mine”}, looked at within the day; {completions|profile|profiles} to "
                                + "complete, answered within the week.");
    }
}
