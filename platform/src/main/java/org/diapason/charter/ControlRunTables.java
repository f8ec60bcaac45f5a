package org.diapason.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code control_run}: every run of every check, which only grows. */
final class ControlRunTables {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> FIGURES = new TypeReference<>() {};

    /** The newest run of each check by a moment. */
    static final String LATEST = """
            select distinct on (clause, check_name)
                clause, check_name, charter_version, as_of, ran_at, standing, figures, query, sentence_fr, sentence_en
            from control_run
            where as_of <= :as_of
            order by clause, check_name, as_of desc, control_run_id desc
            """;

    private final JdbcClient client;

    ControlRunTables(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    void insert(ControlRun run) {
        Standing standing = run.standing();
        client.sql("""
                        insert into control_run (clause, check_name, charter_version, as_of, ran_at,
                            standing, figures, query, sentence_fr, sentence_en)
                        values (:clause, :check_name, :charter_version, :as_of, :ran_at,
                            :standing, :figures::jsonb, :query, :sentence_fr, :sentence_en)
                        """)
                .param("clause", run.clause().text())
                .param("check_name", run.check())
                .param("charter_version", run.version().text())
                .param("as_of", run.asOf().atOffset(ZoneOffset.UTC))
                .param("ran_at", run.ranAt().atOffset(ZoneOffset.UTC))
                .param("standing", standing.grade().code())
                .param("figures", MAPPER.writeValueAsString(standing.figures().values()))
                .param("query", standing.query())
                .param("sentence_fr", standing.sentence().fr())
                .param("sentence_en", standing.sentence().en())
                .update();
    }

    /** In the order of clause and check. */
    List<ControlRun> latest(Instant asOf) {
        return client.sql(LATEST)
                .param("as_of", asOf.atOffset(ZoneOffset.UTC))
                .query((row, number) -> run(row))
                .list();
    }

    private static ControlRun run(ResultSet row) throws SQLException {
        return new ControlRun(
                new ClauseId(row.getString("clause")),
                row.getString("check_name"),
                new VersionId(row.getString("charter_version")),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return Standing.Grade.valueOf(row.getString("standing").toUpperCase(Locale.ROOT))
                .standing(
                        new Words(row.getString("sentence_fr"), row.getString("sentence_en")),
                        new Figures(MAPPER.readValue(row.getString("figures"), FIGURES)),
                        row.getString("query"));
    }
}
