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
            Auditor auditor = program.auditor(audition);
            program.record().register(auditor.machine());
            program.record().register(auditor.challenger());
            boolean inOffice = program.releases()
                    .inOffice(program.now())
                    .map(auditor.machine().toString()::equals)
                    .orElse(true);
            Auditor.Round round = inOffice ? auditor.hear(this::heard) : auditor.shadow(this::heard);
            say.accept("heard " + round.heard() + " recordings, " + round.unheard() + " could not be heard; "
                    + (inOffice
                            ? "proposed " + round.proposed() + " batches"
                            : "in the shadow of the detector in office, so nothing is proposed: ./diapason trial"));
        }
        Saturator saturator = program.saturator();
        program.record().register(saturator.machine());
        say.accept("found " + saturator.look(files()) + " deliveries that look made to fill a catalogue");
        Suspector suspector = program.suspector();
        program.record().register(suspector.machine());
        int cases = suspector.suspect(files());
        say.accept("suspected " + cases + " groups of listens");
    }

    private void heard(int done) {
        if (done % 50 == 0) {
            say.accept("heard " + done + " recordings");
        }
    }

    private List<Path> files() {
        return List.copyOf(program.listens().month(month, program.now()).files().values());
    }

    /** Decisions are followed: the account, what may be recommended, who is told. */
    MonthAccount.Written follow(Instant asOf) {
        MonthAccount.Written account = program.account().write(month, asOf, folder());
        program.rulesToSign()
                .awaiting(month, asOf)
                .forEach(one -> say.accept(
                        "not applied: a rule of sharing that two people have yet to sign, at the desk in " + one.id()));
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
