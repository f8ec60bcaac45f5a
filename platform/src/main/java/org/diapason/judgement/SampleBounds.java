package org.diapason.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The check of C12 on groups: each sanction rests on a sample that people judged before it, shows the error
 * bound that this sample supports, and that bound is within the limit.
 */
final class SampleBounds extends MeasuredCheck {
    private static final String QUERY = """
            select members, judged, contrary, error_bound,
                   (select count(*) from ruling r
                    where r.case_id = d.case_id and r.ruled_at <= d.decided_at) as rulings,
                   (select count(*) from ruling r
                    where r.case_id = d.case_id and r.ruled_at <= d.decided_at and r.finding <> 'confirmed') as against
            from decision d
            where act in ('exclude', 'label', 'withdraw') and decided_at <= :as_of
            order by decided_at, decision_id
            """;

    /** Bounds are kept as doubles; this is far below what is shown. */
    private static final double SAME = 1e-9;

    private final JdbcClient client;

    SampleBounds(DataSource office) {
        super(12, QUERY);
        this.client = JdbcClient.create(office);
    }

    /** What a sanction says of its sample, and what the rulings say. */
    private record Sanction(SampleBound said, double saidShare, long rulings, long against) {
        static Sanction of(ResultSet row) throws SQLException {
            return new Sanction(
                    new SampleBound(row.getInt("members"), row.getInt("judged"), row.getInt("contrary")),
                    row.getDouble("error_bound"),
                    row.getLong("rulings"),
                    row.getLong("against"));
        }

        boolean isSupported() {
            return said.judged() == rulings
                    && said.contrary() == against
                    && Math.abs(said.share() - saidShare) < SAME
                    && said.share() <= Docket.WIDEST_BOUND;
        }
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<Sanction> sanctions = client.sql(QUERY)
                .param("as_of", Timestamps.utc(asOf))
                .query((row, number) -> Sanction.of(row))
                .list();
        double widest =
                sanctions.stream().mapToDouble(Sanction::saidShare).max().orElse(0);
        return Figures.of("sanctions", sanctions.size())
                .and(
                        "unsupported",
                        sanctions.stream().filter(each -> !each.isSupported()).count())
                .and("widest_percent", BigDecimal.valueOf(100 * widest).setScale(1, RoundingMode.UP));
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("sanctions") == 0) {
            return notDueYet(figures, "Aucune sanction n’a encore été décidée.", "No sanction has been decided yet.");
        }
        if (figures.count("unsupported") > 0) {
            return broken(
                    figures,
                    "Sur {sanctions|sanction|sanctions}, {unsupported} que l’échantillon jugé ne soutient pas.",
                    "Of {sanctions|sanction|sanctions}, {unsupported} that the judged sample does not support.");
        }
        return kept(
                figures,
                "{sanctions|sanction|sanctions}, chacune avec sa marge d’erreur : {widest_percent} % au plus.",
                "{sanctions|sanction|sanctions}, each with its error bound: {widest_percent} % at most.");
    }
}
