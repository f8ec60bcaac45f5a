package org.diapason.judgement;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check of C62: each decision names the version of the charter that was in force when it was taken. */
final class VersionInForce extends MeasuredCheck {
    private static final String QUERY = """
            select charter_version, decided_at from decision where decided_at <= :as_of order by decided_at, decision_id
            """;

    private final JdbcClient client;
    private final Charter charter;

    VersionInForce(DataSource office, Charter charter) {
        super(62, QUERY);
        this.client = JdbcClient.create(office);
        this.charter = charter;
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Boolean> right = client.sql(QUERY)
                .param("as_of", Timestamps.utc(asOf))
                .query((row, number) ->
                        isInForce(row.getString("charter_version"), Timestamps.instant(row, "decided_at")))
                .list();
        return Figures.of("decisions", right.size())
                .and("another_version", right.stream().filter(each -> !each).count());
    }

    private boolean isInForce(String version, Instant decidedAt) {
        return charter.findVersionInForce(decidedAt)
                .map(inForce -> inForce.id().text().equals(version))
                .orElse(false);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("decisions") == 0) {
            return notDueYet(figures, "Aucune décision n’a encore été prise.", "No decision has been taken yet.");
        }
        if (figures.count("another_version") > 0) {
            return broken(
                    figures,
                    "Sur {decisions|décision|décisions}, {another_version} sous une version qui n’était pas en "
                            + "vigueur.",
                    "Of {decisions|decision|decisions}, {another_version} under a version that was not in force.");
        }
        return kept(
                figures,
                "{decisions|décision|décisions}, chacune sous la version en vigueur ce jour-là.",
                "{decisions|decision|decisions}, each under the version in force that day.");
    }
}
