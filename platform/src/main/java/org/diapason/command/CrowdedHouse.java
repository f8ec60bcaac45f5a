package org.diapason.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Script;
import org.diapason.prove.WorldProgram;
import org.diapason.store.Sha256;
import org.diapason.web.desk.Rehearsal;

/**
 * An installation with the demonstration's month, decided as recorded, and then as many open cases as nobody hopes for:
 * groups of accounts drawn by lot from the month, a hundred different ones over and over.
 */
final class CrowdedHouse implements AutoCloseable {
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int DIFFERENT = 100;

    /** Longer than pictures are drawn apart. */
    private static final Duration SETTLES = Duration.ofSeconds(15);

    private static final Machine MACHINE =
            new Machine("crowd", "1", Sha256.of("crowd").hex());

    private final Program program;
    private final Path folder;
    private final WebServer server;
    private final Upkeep upkeep;

    private CrowdedHouse(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
        this.server = WebServer.start(program, new WebServer.Place(0, "127.0.0.1", Rehearsal.people()));
        this.upkeep = Upkeep.start(program, server.webhooks());
    }

    /** Makes the month and serves it. */
    static CrowdedHouse open(Path folder) throws IOException, InterruptedException {
        Path world = folder.resolve("world");
        WorldProgram.run(List.of("--out", world.toString(), "--month", MONTH.toString(), "--seed", "1"));
        Program program = Program.open(folder.resolve("data"), Clock.systemUTC(), new SplittableRandom(1));
        program.contracts().importFrom(world.resolve("contracts.csv"));
        program.pools().importFrom(world.resolve("pool.csv"));
        program.deliveries().deliver(List.of(world.resolve("deliveries")), _ -> {});
        program.listens().listen(List.of(world.resolve("listens")), _ -> {});
        new MonthRun(program, MONTH, _ -> {}).propose();
        program.record().register(MACHINE);
        Rehearsal rehearsal =
                new Rehearsal(program.staff(), program.docket(true), program.cases(), program.clock(), _ -> {});
        rehearsal.employ();
        rehearsal.decide();
        return new CrowdedHouse(program, folder);
    }

    /** Opens so many cases. */
    List<CaseId> crowd(int cases) {
        Intake intake = program.machinesIntake();
        List<Group> groups = IntStream.range(0, DIFFERENT).mapToObj(this::group).toList();
        List<CaseId> opened = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            opened.add(intake.propose(groups.get(i % DIFFERENT).proposal(i)));
        }
        return opened;
    }

    /** Accounts drawn by lot, and the kept file of their listens. */
    private record Group(List<String> accounts, long listens, Sha256 file) {
        Proposal proposal(int number) {
            List<Member> members = accounts.stream()
                    .map(account -> new Member(account, Member.Kind.ACCOUNT, "perpetrator", 0.5, ""))
                    .toList();
            return new Proposal(
                    Optional.of(MACHINE),
                    new Subject.Ring("crowd-" + number, file, listens, MONTH.atDay(1), MONTH.atEndOfMonth()),
                    "Accounts drawn by lot",
                    0.5,
                    1_000_000L + number,
                    List.of(Evidence.of(
                            "suspicion.flat_hours",
                            "Listens in the quietest six hours of the day",
                            0.24,
                            "share",
                            Evidence.Reading.FOR,
                            "log_odds 0.7, peer_value 0.1075")),
                    members);
        }
    }

    private Group group(int number) {
        String files = program.listens().month(MONTH, program.now()).files().values().stream()
                .map(file -> Script.quote(file.toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        Path file = folder.resolve("group-" + number + ".parquet");
        try (Database database = Database.open(program.resources())) {
            database.write(
                    new Script("select listen_id, account_id, cast(occurred_at as date) as day from read_parquet("
                            + files + ") where hash(account_id) % 1000 = " + number + " order by listen_id"),
                    file,
                    "format parquet");
            String rows = "from read_parquet(" + Script.quote(file.toString()) + ")";
            List<String> accounts = database.list(
                    new Script("select distinct account_id " + rows + " order by account_id limit 20"),
                    row -> row.getString("account_id"));
            long listens = database.list(
                            new Script("select count(*) as listens " + rows), row -> row.getLong("listens"))
                    .getFirst();
            return new Group(accounts, listens, program.folder().blobs().keep(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Program program() {
        return program;
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Publishes what was opened, checks the charter, and waits until the pictures of all groups are drawn. */
    void settle() throws IOException, InterruptedException {
        program.publishJournal();
        program.board().run(program.now());
        Path pictures = program.folder().scratch().resolve("pictures");
        long drawn = -1;
        while (drawn != count(pictures)) {
            drawn = count(pictures);
            Thread.sleep(SETTLES);
        }
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.count();
        }
    }

    @Override
    public void close() {
        upkeep.close();
        server.close();
        program.close();
    }
}
