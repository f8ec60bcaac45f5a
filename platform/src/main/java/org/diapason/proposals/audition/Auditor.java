package org.diapason.proposals.audition;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.diapason.audio.Audition;
import org.diapason.audio.Hearing;
import org.diapason.facts.catalogue.Hearings;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Machine;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears every recording that no machine has heard, and proposes one case for each supplier and month of delivery that
 * holds recordings which sound generated from end to end. What is partly generated, or cannot be told, is in no case
 * (C13, C57).
 */
public final class Auditor {
    /** The role of a recording in a case of this machine. */
    static final String ROLE = "fully_generated";

    private final Audition audition;
    private final Machine machine;
    private final AuditionTables tables;
    private final Hearings hearings;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Hears with this audition and writes with the machine's rights. */
    public Auditor(Audition audition, DataSource machine, Intake intake, Clock clock) {
        this.audition = audition;
        this.machine = new Machine(
                audition.model().name(),
                audition.model().version(),
                audition.model().digest());
        this.tables = new AuditionTables(machine);
        this.hearings = new Hearings(machine, clock);
        this.intake = intake;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(machine));
        this.clock = clock;
    }

    /** The machine that hears and proposes. */
    public Machine machine() {
        return machine;
    }

    /** What one round of hearing came to; {@code unheard} could not be heard and are tried again the next time. */
    public record Round(int heard, int unheard, int proposed) {}

    /**
     * Hears what is unheard and proposes.
     *
     * @param progress told after each recording how many are done
     */
    public Round hear(IntConsumer progress) throws InterruptedException {
        List<Hearings.Unheard> waiting = hearings.listUnheard(machine.toString());
        List<Path> files = waiting.stream()
                .map(unheard -> Path.of(unheard.audio().location()))
                .toList();
        List<Hearing> done = new ArrayList<>();
        audition.hearAll(files, hearing -> {
            keep(waiting.get(done.size()), hearing);
            done.add(hearing);
            progress.accept(done.size());
        });
        int unheard = (int)
                done.stream().filter(hearing -> hearing.error().isPresent()).count();
        return new Round(done.size() - unheard, unheard, propose());
    }

    private void keep(Hearings.Unheard unheard, Hearing hearing) {
        if (hearing.error().isPresent()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            tables.insert(unheard.recording(), machine.toString(), hearing, clock.instant());
            hearings.record(unheard.recording(), machine.toString());
        });
    }

    private int propose() {
        Map<String, List<AuditionTables.Generated>> batches = new LinkedHashMap<>();
        for (AuditionTables.Generated one : tables.listGenerated(machine.toString())) {
            batches.computeIfAbsent(one.supplier() + " " + one.month(), _ -> new ArrayList<>())
                    .add(one);
        }
        batches.values().forEach(batch -> intake.propose(BatchProposal.of(machine, batch)));
        return batches.size();
    }
}
