package org.diapason.charter;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A check that counts in the database: its query reads the moment as {@code :as_of} and answers with one
 * row of whole numbers and short texts, each a figure under the name of its column.
 */
public abstract class CountingCheck extends MeasuredCheck {
    private final JdbcClient client;

    protected CountingCheck(int clause, DataSource database, String query) {
        super(clause, query);
        this.client = JdbcClient.create(database);
    }

    @Override
    protected final Figures measure(Instant asOf) {
        return client.sql(query())
                .param("as_of", Timestamps.utc(asOf))
                .query((row, number) -> figures(row))
                .single();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Figures figures = Figures.none();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            figures = row.getObject(i) instanceof String text
                    ? figures.and(columns.getColumnLabel(i), text)
                    : figures.and(columns.getColumnLabel(i), row.getLong(i));
        }
        return figures;
    }
}
