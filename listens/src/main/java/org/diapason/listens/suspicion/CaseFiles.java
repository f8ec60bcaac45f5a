package org.diapason.listens.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.diapason.listens.Database;
import org.diapason.listens.Script;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes cases into a folder, in an order that does not depend on how they were found. */
record CaseFiles(Database database, Path folder) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Writes the cases, given by the number of their ring. */
    Suspected write(SortedMap<Integer, SuspectedCase> byRing) {
        database.run(Plays.script("case_table.sql"));
        byRing.forEach((ring, suspected) -> database.run(Plays.script("case_row.sql")
                .fill("ring", ring)
                .fill("id", Script.quote(suspected.id()))
                .fill("score", Double.toString(suspected.score()))));
        try {
            Files.createDirectories(folder);
            var cases = byRing.values().stream()
                    .sorted(Comparator.<SuspectedCase>comparingDouble(suspected -> -suspected.score())
                            .thenComparing(SuspectedCase::id))
                    .toList();
            return write(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Suspected write(List<SuspectedCase> cases) throws IOException {
        var json = folder.resolve("cases.json");
        var listens = folder.resolve("suspected_listens.parquet");
        var accounts = folder.resolve("suspected_accounts.parquet");
        Files.writeString(json, JSON.writeValueAsString(cases) + "\n");
        database.write(Plays.script("suspected_listens.sql"), listens, "format parquet, compression zstd");
        database.write(Plays.script("suspected_accounts.sql"), accounts, "format parquet, compression zstd");
        return new Suspected(cases, json, listens, accounts);
    }
}
