package org.diapason.proposals.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Machine;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.listens.suspicion.Policy;
import org.diapason.listens.suspicion.Suspected;
import org.diapason.listens.suspicion.SuspectedCase;
import org.diapason.listens.suspicion.Suspicion;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/**
 * Looks for organised listening in a month, and proposes one case for each group found. The listens of a group are kept as
 * a file by its digest, so that what a decision excludes can never change.
 */
public final class Suspector {
    private static final String NAME = "suspicion";

    private final Intake intake;
    private final SuspicionTables tables;
    private final Blobs blobs;
    private final Policy policy;
    private final Resources resources;
    private final Clock clock;

    public Suspector(Intake intake, DataSource machine, Blobs blobs, Policy policy, Resources resources, Clock clock) {
        this.intake = intake;
        this.tables = new SuspicionTables(machine);
        this.blobs = blobs;
        this.policy = policy;
        this.resources = resources;
        this.clock = clock;
    }

    /** The machine that proposes: the policy is all that it rests on. */
    public Machine machine() {
        return new Machine(NAME, policy.version(), Sha256.of(policy.toString()).hex());
    }

    /**
     * Suspects the listens of these files, proposes, and notes that it looked.
     *
     * @return how many cases were proposed; those proposed before among them
     */
    public int suspect(List<Path> month) {
        if (month.isEmpty()) {
            return 0;
        }
        try (ListenTable table = ListenTable.read(month, resources, clock)) {
            Path scratch = Files.createTempDirectory(resources.scratch(), "suspicion-");
            Suspected suspected = new Suspicion(policy).suspect(table, scratch);
            for (SuspectedCase found : suspected.cases()) {
                intake.propose(RingProposal.of(machine(), found, keepListens(table, suspected, found, scratch)));
            }
            delete(scratch);
            tables.insert(
                    machine(), table.reading().listens(), suspected.cases().size(), clock.instant());
            return suspected.cases().size();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not work in " + resources.scratch() + ": " + e.getMessage(), e);
        }
    }

    private Sha256 keepListens(ListenTable table, Suspected suspected, SuspectedCase found, Path scratch)
            throws IOException {
        Path file = scratch.resolve("listens-of-case.parquet");
        Script script = Script.beside(Suspector.class, "listens_of_case.sql")
                .fill("suspected", Script.quote(suspected.listensFile().toString()))
                .fill("case", Script.quote(found.id()));
        table.database().write(script, file, "format parquet, compression zstd");
        return blobs.keep(file);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
