package org.diapason.proposals.saturation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Machine;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Sha256;

/**
 * Looks at what each supplier delivered on each day, and proposes the batches that stand out, one case each. What it looks
 * at are words, lengths and digests: whether a recording is music is for ears.
 */
public final class Saturator {
    /** The role of a recording in a case of this machine. */
    static final String ROLE = "in_a_mass_delivery";

    private static final Machine MACHINE = new Machine(
            "saturation",
            "1",
            Sha256.of("100 recordings; two of: titles 0.5, one length 0.3, identical sound 0.05")
                    .hex());

    private final SaturationTables tables;
    private final Intake intake;
    private final Resources resources;
    private final Clock clock;

    /** Reads and proposes with the machine's rights. */
    public Saturator(DataSource machine, Intake intake, Resources resources, Clock clock) {
        this.tables = new SaturationTables(machine);
        this.intake = intake;
        this.resources = resources;
        this.clock = clock;
    }

    public Machine machine() {
        return MACHINE;
    }

    /** How a batch was listened to. */
    record Played(long listens, long accounts) {}

    /**
     * Proposes what stands out and is in no case yet.
     *
     * @param listens Parquet files of listens, to be joined; none when there are none yet
     * @return how many cases it asked for
     */
    public int look(List<Path> listens) {
        int proposed = 0;
        for (BroughtBatch batch : tables.listLarge(clock.instant())) {
            Signals signals = Signals.of(batch.recordings());
            if (signals.standOut() && tables.findOpened(batch, clock.instant()).isEmpty()) {
                intake.propose(
                        SaturationProposal.of(MACHINE, batch, signals, tables.heard(batch), played(batch, listens)));
                proposed++;
            }
        }
        return proposed;
    }

    private Played played(BroughtBatch batch, List<Path> listens) {
        if (listens.isEmpty()) {
            return new Played(0, 0);
        }
        try (Database database = Database.open(resources)) {
            return database.list(
                            Script.beside(Saturator.class, "played.sql")
                                    .fill(
                                            "files",
                                            quoted(listens.stream()
                                                    .map(Path::toString)
                                                    .toList()))
                                    .fill(
                                            "recordings",
                                            quoted(batch.recordings().stream()
                                                    .map(one -> one.recording().value())
                                                    .toList())),
                            row -> new Played(row.getLong("listens"), row.getLong("accounts")))
                    .getFirst();
        }
    }

    private static String quoted(List<String> texts) {
        return String.join(", ", texts.stream().map(Script::quote).toList());
    }
}
