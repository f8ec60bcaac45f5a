package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;

/** Follows the decisions into a month's account. */
public final class Royalty {
    /** Version of this engine; a manifest names it, and the same version gives the same bytes. */
    public static final String ENGINE = "royalty/4";

    private Royalty() {}

    /**
     * The account of a month: a pure function of its facts, as of a time.
     *
     * @param asOf decides which exclusions are final and which wait in escrow
     * @param resources what it may use; the result does not depend on it
     */
    public static Statement follow(MonthFacts facts, Instant asOf, Resources resources) {
        return follow(facts, Followed.of(facts, asOf), resources);
    }

    /** The same, when it is known what the decisions make of which listens. */
    static Statement follow(MonthFacts facts, List<Followed> followed, Resources resources) {
        try (Database database = Database.open(resources)) {
            return follow(facts, followed, database);
        }
    }

    /** The same in a database that is there already. */
    static Statement follow(MonthFacts facts, List<Followed> followed, Database database) {
        try (Calculation calculation = Calculation.of(facts, followed, database)) {
            return calculation.statement();
        }
    }

    /** The same account; its tables by recording are left in a folder, for {@link StatementFiles} to complete. */
    public static Statement follow(MonthFacts facts, Instant asOf, Resources resources, Path folder) {
        return follow(facts, Followed.of(facts, asOf), resources, folder);
    }

    static Statement follow(MonthFacts facts, List<Followed> followed, Resources resources, Path folder) {
        try (Database database = Database.open(resources)) {
            return follow(facts, followed, database, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the account into " + folder + ": " + e.getMessage(), e);
        }
    }

    static Statement follow(MonthFacts facts, List<Followed> followed, Database database, Path folder)
            throws IOException {
        try (Calculation calculation = Calculation.of(facts, followed, database)) {
            calculation.write(folder);
            return calculation.statement();
        }
    }
}
