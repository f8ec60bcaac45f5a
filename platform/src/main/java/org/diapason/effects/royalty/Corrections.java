package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/** Works out what closed months owe: each is accounted for twice, and the difference is the correction. */
public final class Corrections {
    /** What they owe by recording, payee, territory, plan and standing; absent where they owe nothing. */
    public static final String FILE = "corrections.parquet";

    private Corrections() {}

    /**
     * The corrections by payee and standing; those by recording are left in {@value #FILE} of a folder, in the place of
     * what was there.
     */
    public static List<Correction> write(List<Restated> months, Resources resources, Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
            if (months.isEmpty()) {
                return List.of();
            }
            Files.createDirectories(folder);
            try (Database database = Database.open(resources)) {
                return write(months, database, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write corrections into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<Correction> write(List<Restated> months, Database database, Path folder) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        database.run(script("restated.sql"));
        for (Restated month : months) {
            Path before = database.folder().resolve("before");
            Path after = database.folder().resolve("after");
            corrections.addAll(Correction.between(
                    Royalty.follow(month.before(), Followed.of(month.before(), month.accounted()), database, before),
                    Royalty.follow(month.after(), Followed.of(month.after(), month.asOf()), database, after)));
            database.run(script("restated_month.sql")
                    .fill("month", Script.quote(month.after().month().toString()))
                    .fill("aggregates_before", file(before, "aggregates.parquet"))
                    .fill("aggregates_after", file(after, "aggregates.parquet"))
                    .fill("top_ups_before", file(before, "top-ups.csv"))
                    .fill("top_ups_after", file(after, "top-ups.csv")));
        }
        database.write(script("corrections.sql"), folder.resolve(FILE), "format parquet");
        return corrections;
    }

    private static String file(Path folder, String name) {
        return Script.quote(folder.resolve(name).toString());
    }

    private static Script script(String name) {
        return Script.beside(Corrections.class, name);
    }
}
