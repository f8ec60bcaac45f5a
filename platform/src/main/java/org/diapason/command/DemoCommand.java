package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.diapason.charter.Standings;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.CaseId;
import org.diapason.prove.WorldProgram;
import org.diapason.web.desk.Rehearsal;
import org.diapason.web.office.MonthAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A month from end to end, on a synthetic world. Its clock starts on the second day after the month, at nine, and its
 * chance is seeded: the same demonstration decides the same.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Makes a synthetic month, runs it with recorded sample decisions, prints a JSON summary, and serves the"
                        + " pages with sample people to sign in as.")
final class DemoCommand implements Callable<Integer> {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final long SEED = 1;

    /** As the standard one, so that the demonstration's money can be worked out without it. */
    private static final SharingRule RULE = SharingRule.STANDARD.from(YearMonth.of(2026, 1));

    @Option(
            names = "--headless",
            description = "Decide everything as recorded, close the month, print the summary and exit.")
    private boolean headless;

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "An empty data folder (default: a temporary one).")
    private Optional<Path> data = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final long startedAt = System.nanoTime();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = folder();
        Path world = folder.resolve("world");
        WorldProgram.run(
                List.of("--out", world.toString(), "--month", MONTH.toString(), "--seed", Long.toString(SEED)));
        DemoClock clock = new DemoClock(START);
        try (Program program = Program.open(folder, clock, new SplittableRandom(SEED))) {
            Summary summary = new Summary();
            bringIn(program, world, summary);
            MonthRun run = new MonthRun(program, MONTH, this::say);
            run.propose();
            Rehearsal rehearsal = rehearse(program, clock);
            if (headless) {
                close(program, run, clock, rehearsal);
            }
            MonthAccount.Written account = run.follow(program.now());
            Standings standings = run.check();
            program.publishJournal();
            say(Totals.words(account.statement(), run.folder()));
            say("Look at the board: ./diapason charter --data " + folder);
            say("Verify the journal: ./diapason journal verify "
                    + program.folder().journal());
            spec.commandLine().getOut().println(summary.json(program, account.statement(), standings, seconds()));
            spec.commandLine().getOut().flush();
            if (!headless) {
                clock.run();
                serve(program);
            }
        }
        return 0;
    }

    private void serve(Program program) throws InterruptedException {
        try (WebServer server = WebServer.start(program, serving.place(Rehearsal.people()));
                Upkeep _ = Upkeep.start(program, server.webhooks())) {
            String address = serving.address(server.port());
            say("");
            say("The demonstration is at " + address);
            say("Sign in at " + address + "sign-in as one of the sample people: two cases are left for you.");
            say("Stop it with Ctrl-C.");
            serving.awaitStop();
        }
    }

    private Path folder() throws IOException {
        if (data.isEmpty()) {
            return Files.createTempDirectory("diapason-demo-");
        }
        Path folder = Files.createDirectories(data.get());
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IllegalArgumentException("Expected an empty folder for the demonstration, " + folder
                        + " is not. Name another with --data.");
            }
        }
        return folder;
    }

    private void bringIn(Program program, Path world, Summary summary) {
        say("entered "
                + program.contracts().importFrom(world.resolve("contracts.csv")).entered() + " contracts");
        program.pools().importFrom(world.resolve("pool.csv"));
        program.sharingRules().enter(RULE);
        program.deliveries().deliver(List.of(world.resolve("deliveries")), _ -> {});
        say("brought in " + program.deliveries().counts());
        for (String folder : List.of("listens", "listens-csv", "listens-bad")) {
            program.listens().listen(List.of(world.resolve(folder)), summary::add);
        }
        say("brought in " + summary.listens() + " listens, kept " + summary.listensBad() + " rows aside");
    }

    /** Sample people decide as recorded; where there are visitors, the last case of each kind is left to them. */
    private Rehearsal rehearse(Program program, DemoClock clock) {
        Rehearsal rehearsal = new Rehearsal(program.staff(), program.docket(true), program.cases(), clock, clock::pass);
        rehearsal.employ();
        program.rulesToSign().propose(program.now()).forEach(rehearsal::adopt);
        program.staff().holdWorkshop("2026-q4", LocalDate.of(2026, 10, 15), "What a detector cannot know", 12, 11);
        if (!headless) {
            rehearsal.leaveTheLastOfEachKind();
        }
        rehearsal.decide();
        clock.pass(Duration.ofHours(1));
        say("sample people decided");
        return rehearsal;
    }

    /** Two sample people close the month. */
    private void close(Program program, MonthRun run, DemoClock clock, Rehearsal rehearsal) {
        MonthAccount.Written account = run.follow(clock.instant());
        CaseId end = program.monthClose().propose(account, program.now(), run.folder());
        rehearsal.close(end);
        say("the month is closed");
    }

    private double seconds() {
        return Math.round((System.nanoTime() - startedAt) / 1e8) / 10.0;
    }

    private void say(String words) {
        System.err.println(words);
    }
}
