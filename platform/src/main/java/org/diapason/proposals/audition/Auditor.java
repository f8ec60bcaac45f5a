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
import org.diapason.audio.Audition.Opinions;
import org.diapason.audio.Hearing;
import org.diapason.audio.Model;
import org.diapason.facts.catalogue.Catalogue;
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
    private final Machine challenger;
    private final AuditionTables tables;
    private final Hearings hearings;
    private final Catalogue catalogue;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Hears with this audition and writes with the machine's rights. */
    public Auditor(Audition audition, DataSource machine, Intake intake, Clock clock) {
        this.audition = audition;
        this.machine = machine(audition.model());
        this.challenger = machine(audition.challenger());
        this.tables = new AuditionTables(machine);
        this.hearings = new Hearings(machine, clock);
        this.catalogue = new Catalogue(machine, clock);
        this.intake = intake;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(machine));
        this.clock = clock;
    }

    private static Machine machine(Model model) {
        return new Machine(model.name(), model.version(), model.digest());
    }

    /** The machine that hears and proposes. */
    public Machine machine() {
        return machine;
    }

    /** The machine whose opinion of the same sound is kept, to be compared; it proposes nothing. */
    public Machine challenger() {
        return challenger;
    }

    /** What one round of hearing came to; {@code unheard} could not be heard and are tried again the next time. */
    public record Round(int heard, int unheard, int proposed) {}

    /**
     * Hears what is unheard and proposes.
     *
     * @param progress told after each recording how many are done
     */
    public Round hear(IntConsumer progress) throws InterruptedException {
        Round round = hear(hearings.listUnheard(machine.toString()), true, progress);
        return new Round(round.heard(), round.unheard(), propose());
    }

    /**
     * Hears, in the shadow of the machine in office, what this one has not heard. What it thinks is kept, to be compared;
     * it proposes nothing, and its hearing does not count as one.
     *
     * @param progress told after each recording how many are done
     */
    public Round shadow(IntConsumer progress) throws InterruptedException {
        return hear(tables.listUnheard(machine.toString()), false, progress);
    }

    private Round hear(List<Hearings.Unheard> waiting, boolean counts, IntConsumer progress)
            throws InterruptedException {
        List<Path> files = waiting.stream()
                .map(unheard -> Path.of(unheard.audio().location()))
                .toList();
        List<Hearing> done = new ArrayList<>();
        audition.compareAll(files, opinions -> {
            keep(waiting.get(done.size()), opinions, counts);
            done.add(opinions.champion());
            progress.accept(done.size());
        });
        int unheard = (int)
                done.stream().filter(hearing -> hearing.error().isPresent()).count();
        return new Round(done.size() - unheard, unheard, 0);
    }

    private void keep(Hearings.Unheard unheard, Opinions opinions, boolean counts) {
        if (opinions.champion().error().isPresent()) {
            return;
        }
        Hearing hearing = SecondGround.joined(opinions.champion(), catalogue.declared(unheard.recording()));
        transaction.executeWithoutResult(_ -> {
            tables.insert(unheard.recording(), machine.toString(), hearing, clock.instant());
            tables.insert(unheard.recording(), challenger.toString(), opinions.challenger(), clock.instant());
            if (counts) {
                hearings.record(unheard.recording(), machine.toString());
            }
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
