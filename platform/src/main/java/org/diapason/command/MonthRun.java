package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.audio.Audition;
import org.diapason.charter.Standings;
import org.diapason.proposals.audition.Auditor;
import org.diapason.proposals.saturation.Saturator;
import org.diapason.proposals.suspicion.Suspector;
import org.diapason.store.Role;
import org.diapason.web.office.MonthAccount;

/** A month as design.md §5 has it: all of it except the deciding. */
final class MonthRun {
    private final Program program;
    private final YearMonth month;
    private final Consumer<String> say;

    /** A run that tells, step by step, what it does. */
    MonthRun(Program program, YearMonth month, Consumer<String> say) {
        this.program = program;
        this.month = month;
        this.say = say;
    }

    /** Machines hear and suspect; what they propose waits at the docket. */
    void propose() throws IOException, InterruptedException {
        try (Audition audition = Audition.open(Runtime.getRuntime().availableProcessors())) {
            Auditor auditor =
                    new Auditor(audition, program.role(Role.MACHINE), program.machinesIntake(), program.clock());
            program.record().register(auditor.machine());
            Auditor.Round round = auditor.hear(done -> {
                if (done % 50 == 0) {
                    say.accept("heard " + done + " recordings");
                }
            });
            say.accept("heard " + round.heard() + " recordings, " + round.unheard() + " could not be heard; proposed "
                    + round.proposed() + " batches");
        }
        Saturator saturator = program.saturator();
        program.record().register(saturator.machine());
        say.accept("found " + saturator.look(files()) + " deliveries that look made to fill a catalogue");
        Suspector suspector = program.suspector();
        program.record().register(suspector.machine());
        int cases = suspector.suspect(files());
        say.accept("suspected " + cases + " groups of listens");
    }

    private List<Path> files() {
        return List.copyOf(program.listens().month(month, program.now()).files().values());
    }

    /** Decisions are followed: the account, what may be recommended, who is told. */
    MonthAccount.Written follow(Instant asOf) {
        MonthAccount.Written account = program.account().write(month, asOf, folder());
        Following.Result result = new Following(program).follow(asOf);
        say.accept(result.eligible() + " of " + result.recordings() + " recordings may be recommended; made "
                + result.notices() + " notices");
        return account;
    }

    /** Where the month's account is written. */
    Path folder() {
        return program.folder().statements().resolve(month.toString());
    }

    /** The charter's checks. */
    Standings check() {
        program.publishJournal();
        return program.board().run(program.now());
    }
}
