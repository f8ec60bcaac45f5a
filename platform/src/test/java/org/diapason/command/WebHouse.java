package org.diapason.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.charter.ClauseId;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Completions;
import org.diapason.facts.catalogue.Profiles;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.delivery.Ern;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Draft;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Finding;
import org.diapason.judgement.FirstReading;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.listens.Database;
import org.diapason.listens.Script;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.diapason.web.desk.Rehearsal;
import org.diapason.web.signin.SignIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole service with a small month, served on a free port for all tests of pages: real PostgreSQL, real listens, real
 * sample people. Rings of eight accounts, each with its own listens, wait to be opened as cases. It stands until the test
 * run ends.
 */
public final class WebHouse {
    public static final YearMonth MONTH = YearMonth.of(2026, 10);
    public static final SupplierId SUPPLIER = new SupplierId("PADPIDA2026000001A");
    public static final String RECORDING = "QZABC2600001";
    public static final String ARTIST = "artist-a";
    private static final int ACCOUNTS_OF_A_RING = 8;
    private static final Machine MACHINE =
            new Machine("suspicion", "1", Sha256.of("policy").hex());
    private static final WebHouse ONE = new WebHouse();

    private final Path folder = temporary();
    private final Program program = Program.open(folder, Clock.systemUTC(), new SplittableRandom(3));
    private final WebServer server;
    private int rings;

    private WebHouse() {
        bringIn();
        program.record().register(MACHINE);
        Rehearsal rehearsal =
                new Rehearsal(program.staff(), program.docket(true), program.cases(), program.clock(), _ -> {});
        rehearsal.employ();
        server = WebServer.start(program, new WebServer.Place(0, "127.0.0.1", Rehearsal.people()));
        program.board().run(program.now());
        new Following(program).follow(program.now());
        Upkeep.start(program, server.webhooks());
    }

    /** The one house of a test run, opened when first asked for. */
    public static WebHouse open() {
        return ONE;
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public ApplicationContext context() {
        return server.context();
    }

    public JdbcClient desk() {
        return JdbcClient.create(program.role(Role.DESK));
    }

    public Docket docket() {
        return program.docket(true);
    }

    public Path journal() {
        return program.folder().journal();
    }

    /** A sample person, signed in without a page. */
    public Reviewer person(String id) {
        return new SignIn(program.staff(), program.clock())
                .signIn(new PersonId(id), "sample-" + id)
                .orElseThrow();
    }

    /** Opens the case of a ring that nobody has decided about. Its money is grave. */
    public CaseId openRing() {
        int ring = rings++;
        Sha256 listens = listensOf(ring);
        List<Member> members = new ArrayList<>();
        accounts(ring)
                .forEach(account -> members.add(new Member(account, Member.Kind.ACCOUNT, "perpetrator", 0.9, "")));
        members.add(new Member(RECORDING, Member.Kind.RECORDING, "gains", 0.9, ""));
        members.add(new Member("payee-a", Member.Kind.PAYEE, "possibly_framed", 0.9, ""));
        return program.machinesIntake()
                .propose(new Proposal(
                        Optional.of(MACHINE),
                        new Subject.Ring(
                                "short_loops", listens, ACCOUNTS_OF_A_RING * 30L, MONTH.atDay(1), MONTH.atEndOfMonth()),
                        "8 accounts listened 240 times as if they were one (short loops)",
                        0.987654,
                        150_000_000,
                        List.of(
                                Evidence.of(
                                        "suspicion.short_loops",
                                        "Accounts that leave just after thirty seconds",
                                        1,
                                        "share",
                                        Evidence.Reading.FOR,
                                        "log_odds 6.0"),
                                Evidence.of(
                                        "suspicion.flat_hours",
                                        "Listens in the quietest six hours of the day",
                                        0.24,
                                        "share",
                                        Evidence.Reading.FOR,
                                        "log_odds 0.7, peer_value 0.1075"),
                                Evidence.of(
                                        "suspicion.closed_audience",
                                        "The share that comes from these accounts",
                                        0.2,
                                        "share",
                                        Evidence.Reading.AGAINST,
                                        "log_odds -1.0")),
                        members));
    }

    /** The case of a rule of sharing that begins with the month and that nobody has signed. */
    public CaseId openRule() {
        program.sharingRules().enter(SharingRule.STANDARD.from(MONTH).under(SharingModel.USER_CENTRIC));
        return program.rulesToSign().propose(program.now()).getFirst();
    }

    /** Opens the case of a batch with one recording that has sound. */
    public CaseId openBatch() {
        return program.machinesIntake()
                .propose(new Proposal(
                        Optional.of(new Machine(
                                "upsampling-traces", "1", Sha256.of("model").hex())),
                        new Subject.Batch(SUPPLIER, MONTH),
                        "1 recording sounds generated",
                        0.93,
                        0,
                        List.of(Evidence.of(
                                "audition.nobody_made_it",
                                "Sound alone cannot show that nobody made it",
                                0,
                                "",
                                Evidence.Reading.AGAINST,
                                "Ask for stems.")),
                        List.of(new Member(RECORDING, Member.Kind.RECORDING, "fully_generated", 0.93, HEARING))));
    }

    /** The decision that a sample person took, once, about the batch with one recording that has sound. */
    public synchronized Decision label() {
        CaseId batch = openBatch();
        List<Decision> taken = program.decisions().listAbout(batch);
        if (!taken.isEmpty()) {
            return taken.getFirst();
        }
        Reviewer ines = person("ines");
        docket().read(ines, batch, FirstReading.Impression.AS_PROPOSED, "The lines stand in a grid.");
        docket().read(person("theo"), batch, FirstReading.Impression.CANNOT_TELL, "They may come from a repair.");
        docket().rule(ines, batch, RECORDING, Finding.CONFIRMED, "looked at the lines", Duration.ofSeconds(30));
        return docket().decide(
                        ines,
                        batch,
                        new Draft(new Act.Label(), ClauseId.of(49), "Lines from end to end, and no session files."));
    }

    /** A decision that two sample people took about a new ring. */
    public Decision exclude() {
        CaseId ring = openRing();
        Reviewer ines = person("ines");
        docket().read(ines, ring, FirstReading.Impression.AS_PROPOSED, "The hours are flat.");
        program.cases()
                .sample(ring)
                .forEach(member -> docket().rule(
                                ines, ring, member, Finding.CONFIRMED, "looked at the hours", Duration.ofSeconds(30)));
        Decision decision = docket().decide(
                        ines,
                        ring,
                        new Draft(
                                new Act.Exclude(),
                                ClauseId.of(52),
                                "These accounts leave just after thirty seconds, day and night."));
        return docket().countersign(person("samir"), decision.id(), true);
    }

    /** A delivery with findings in several lines: its number. */
    public long deliver() {
        Path message = write("message.xml", Ern.ern43("M1", "not an isrc").replace(Ern.SENDER, SUPPLIER.value()));
        program.deliveries().deliver(message);
        return program.deliveries().list(Optional.empty(), 0, 1).getFirst().number();
    }

    /** A recording of its own, of which somebody of the office says that it should leave: its case, judged, not decided. */
    public CaseId askedToLeave(RecordingId recording) {
        Path message =
                write("leaves.xml", Ern.ern43("M-leaves", recording.value()).replace(Ern.SENDER, SUPPLIER.value()));
        program.deliveries().deliver(message);
        Member member = new Member(recording.value(), Member.Kind.RECORDING, "asked_for", 0, "");
        CaseId asked = program.officeIntake()
                .propose(new Proposal(
                        Optional.empty(),
                        new Subject.Batch(SUPPLIER, MONTH),
                        "A recording should leave",
                        0,
                        0,
                        List.of(),
                        List.of(member)));
        docket().rule(
                        person("ines"),
                        asked,
                        recording.value(),
                        Finding.CONFIRMED,
                        "We compared it with the tape.",
                        Duration.ofSeconds(30));
        return asked;
    }

    /** What an artist asks to have on their profile, and a recording that is said not to be theirs: the receipt. */
    public String complete() {
        new Profiles(program.role(Role.OFFICE), program.clock())
                .report(new RecordingId(RECORDING), "We never recorded this.");
        return new Completions(program.role(Role.OFFICE), program.clock())
                .ask(new ArtistId(ARTIST), Completions.Field.SITE, "https://lanterns.example");
    }

    /** A case whose money a sample person holds for ten days. */
    public CaseId hold() {
        CaseId ring = openRing();
        Reviewer ines = person("ines");
        docket().read(ines, ring, FirstReading.Impression.CANNOT_TELL, "It could be a school.");
        docket().decide(
                        ines,
                        ring,
                        new Draft(
                                new Act.Hold(program.now().plus(Duration.ofDays(10))),
                                ClauseId.of(53),
                                "We ask the school before we decide."));
        return ring;
    }

    private void bringIn() {
        write(
                "contracts.csv",
                "supplier_id,supplier_name,clause,external,valid_from",
                SUPPLIER + ",Small Distribution,No delivery is wholly generated.,true,2020-01-01");
        write("pool.csv", "month,currency,amount_micro", MONTH + ",EUR,1000000000");
        write(
                "catalogue.csv",
                "recording_id,title,artist_id,artist,supplier_id,payee_id,duration_ms,audio",
                RECORDING + ",Night Bus,artist-a,The Lanterns," + SUPPLIER + ",payee-a,200000," + sound(),
                "QZABC2600002,Harbour,artist-b,Ada Quay," + SUPPLIER + ",payee-b,180000,");
        program.contracts().importFrom(folder.resolve("contracts.csv"));
        program.pools().importFrom(folder.resolve("pool.csv"));
        try {
            program.catalogueImport().importFrom(folder.resolve("catalogue.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program.listens().listen(write("listens.csv", listens()));
    }

    private static String[] listens() {
        SplittableRandom random = new SplittableRandom(5);
        Stream<String> honest = IntStream.range(0, 3000)
                .mapToObj(i -> row(
                        "honest-" + i,
                        "account-" + i % 60,
                        random.nextInt(28) + 1,
                        8 + random.nextInt(15),
                        i % 3 == 0 ? RECORDING : "QZABC2600002",
                        60_000 + random.nextInt(100_000)));
        Stream<String> organised = IntStream.range(0, 40)
                .boxed()
                .flatMap(ring -> accounts(ring)
                        .flatMap(account -> IntStream.range(0, 30)
                                .mapToObj(
                                        i -> row(account + "-" + i, account, i % 28 + 1, i % 24, RECORDING, 31_000))));
        return Stream.concat(
                        Stream.of("listen_id,occurred_at,account_id,recording_id,played_ms,track_ms,country,plan"),
                        Stream.concat(honest, organised))
                .toArray(String[]::new);
    }

    private static String row(String id, String account, int day, int hour, String recording, int playedMs) {
        return "%s,2026-10-%02dT%02d:%02d:00Z,%s,%s,%d,200000,FR,premium"
                .formatted(id, day, hour, Math.floorMod(id.hashCode(), 60), account, recording, playedMs);
    }

    private static Stream<String> accounts(int ring) {
        return IntStream.range(0, ACCOUNTS_OF_A_RING).mapToObj(i -> "ring-" + ring + "-account-" + i);
    }

    private Sha256 listensOf(int ring) {
        Path rows = write(
                "ring-" + ring + ".csv",
                Stream.concat(
                                Stream.of("listen_id,account_id"),
                                accounts(ring)
                                        .flatMap(account -> IntStream.range(0, 30)
                                                .mapToObj(i -> account + "-" + i + "," + account)))
                        .toArray(String[]::new));
        Path file = folder.resolve("ring-" + ring + ".parquet");
        try (Database database = Database.open(program.resources())) {
            database.write(
                    new Script("select * from read_csv(" + Script.quote(rows.toString()) + ") order by listen_id"),
                    file,
                    "format parquet");
            return program.folder().blobs().keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two seconds of a quiet tone, mono, 8 kHz, 16 bits. */
    private Path sound() {
        int samples = 16_000;
        ByteBuffer wave = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes()).putInt(36 + 2 * samples).put("WAVEfmt ".getBytes());
        wave.putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(16_000);
        wave.putShort((short) 2).putShort((short) 16).put("data".getBytes()).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            wave.putShort((short) (3000 * Math.sin(i * 0.3)));
        }
        try {
            return Files.write(folder.resolve("night-bus.wav"), wave.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("web-house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String HEARING = """
            {"path": "night-bus.wav", "sha256": "00", "duration_seconds": 2.0, "verdict": "fully_generated", "score": 0.93,
             "p_value": 0.0294, "reference_group": "33 human recordings with sound above 14 kHz",
             "windows": [{"start_seconds": 0, "end_seconds": 1, "score": 0.9}, {"start_seconds": 1, "end_seconds": 2, "score": 0.96}],
             "evidence": [{"code": "upsampling.grid", "claim": "Lines", "value": 21.5, "unit": "standard deviations", "reading": "for",
                           "details": [{"code": "weight", "value": 4.21, "unit": "log likelihood ratio"}, {"code": "p_value", "value": 0.0049, "unit": "share"},
                                       {"code": "line", "value": 3200.0, "unit": "hertz"}, {"code": "line", "value": 6400.0, "unit": "hertz"}]},
                          {"code": "texture.network", "claim": "Texture", "value": 1.1, "unit": "logit", "reading": "for",
                           "details": [{"code": "weight", "value": 1.32, "unit": "log likelihood ratio"}, {"code": "p_value", "value": 0.0784, "unit": "share"}]},
                          {"code": "fusion.sum", "claim": "Sum", "value": 5.53, "unit": "log likelihood ratio", "reading": "for",
                           "details": [{"code": "weight", "value": 5.53, "unit": "log likelihood ratio"}, {"code": "p_value", "value": 0.0049, "unit": "share"}]}],
             "model": {"name": "upsampling-traces", "version": "1", "digest": "00"}, "error": null}
            """;
}
