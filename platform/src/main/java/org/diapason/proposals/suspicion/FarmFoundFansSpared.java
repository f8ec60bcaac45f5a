package org.diapason.proposals.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.listens.Database;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.suspicion.Policy;
import org.diapason.listens.suspicion.SuspectedCase;
import org.diapason.listens.suspicion.Suspicion;

/**
 * The check of C50: the policy in use is tried on a made-up week with a farm of robots, devoted fans of one album, and a crowd.
 * Kept if nine in ten robots are in a case and no fan and nobody of the crowd is. It is due once listens were looked at.
 */
final class FarmFoundFansSpared extends MeasuredCheck {
    private static final Instant AFTER_THE_WEEK = Instant.parse("2026-10-08T00:00:00Z");

    private final SuspicionTables tables;
    private final Policy policy;
    private final Resources resources;

    FarmFoundFansSpared(DataSource office, Policy policy, Resources resources) {
        super(50, script().text());
        this.tables = new SuspicionTables(office);
        this.policy = policy;
        this.resources = resources;
    }

    @Override
    protected Figures measure(Instant asOf) {
        SuspicionTables.Runs runs = tables.count(asOf);
        Figures figures = Figures.none().and("runs", runs.runs()).and("cases", runs.cases());
        return runs.runs() == 0 ? figures : tried(figures);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("runs") == 0) {
            return notDueYet(figures, "Aucun mois n’a encore été examiné.", "No month has been looked at yet.");
        }
        String fr = "Semaine d’essai : {robots_found|robot trouvé|robots trouvés} sur {robots}, "
                + "{fans_accused|passionné accusé|passionnés accusés} sur {fans}, {others_accused} autres sur {others}.";
        String en = "Trial week: {robots_found|robot|robots} found of {robots}, "
                + "{fans_accused|fan|fans} accused of {fans}, {others_accused} others of {others}.";
        boolean found = 10 * figures.count("robots_found") >= 9 * figures.count("robots");
        boolean spared = figures.count("fans_accused") + figures.count("others_accused") == 0;
        return found && spared ? kept(figures, fr, en) : broken(figures, fr, en);
    }

    private Figures tried(Figures figures) {
        try {
            Path folder = Files.createTempDirectory(resources.scratch(), "trial-");
            try {
                Path listens = folder.resolve("listens.parquet");
                List<String> suspected = suspected(listens, folder);
                try (Database database = Database.open(resources)) {
                    return figures.and("robots", accounts(database, listens, "robot"))
                            .and("robots_found", count(suspected, "robot"))
                            .and("fans", accounts(database, listens, "fan"))
                            .and("fans_accused", count(suspected, "fan"))
                            .and("others", accounts(database, listens, "other"))
                            .and("others_accused", count(suspected, "other"));
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not work in " + resources.scratch() + ": " + e.getMessage(), e);
        }
    }

    /** The accounts that are in a case. */
    private List<String> suspected(Path listens, Path folder) {
        try (Database database = Database.open(resources)) {
            database.write(script(), listens, "format parquet");
        }
        try (ListenTable table = ListenTable.read(listens, resources, Clock.fixed(AFTER_THE_WEEK, ZoneOffset.UTC))) {
            return new Suspicion(policy)
                    .suspect(table, folder).cases().stream()
                            .map(SuspectedCase::members)
                            .flatMap(members -> Stream.of(members.accounts(), members.takenOver()))
                            .flatMap(Collection::stream)
                            .toList();
        }
    }

    private static long accounts(Database database, Path listens, String part) {
        return database.number(Script.beside(FarmFoundFansSpared.class, "trial_accounts.sql")
                .fill("listens", Script.quote(listens.toString()))
                .fill("part", Script.quote(part)));
    }

    private static long count(List<String> accounts, String part) {
        return accounts.stream().filter(account -> account.endsWith("-" + part)).count();
    }

    private static Script script() {
        return Script.beside(FarmFoundFansSpared.class, "trial_week.sql");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
