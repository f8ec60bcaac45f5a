package org.diapason.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.ClauseId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.listening.SharingRule;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.diapason.facts.people.TrainingTopic;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.journal.Sequencer;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.diapason.store.TestDatabase;
import org.diapason.web.signin.SignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A docket on a real database, with two trained people, one untrained, and a clock to move. */
public final class Courtroom implements AutoCloseable {
    public static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    public static final Machine MACHINE =
            new Machine("suspicion", "1", Sha256.of("model").hex());
    static final Machine CHALLENGER = new Machine("ears", "2", "00");
    static final ClauseId CLAUSE = ClauseId.of(52);
    static final String REASON = "These accounts play the same ten recordings day and night.";
    private static final String HASH = SignIn.hash("sample");

    private final TestDatabase database = TestDatabase.fresh();
    private final Path tiles = temporary();
    private final MovingClock clock = new MovingClock();
    private final Staff staff = new Staff(database.as(Role.OFFICE), database.as(Role.DESK), clock);
    private final Intake intake = new Intake(database.as(Role.MACHINE), journal(), new SplittableRandom(7), clock);
    private final Docket docket = new Docket(database.as(Role.DESK), staff, Charter.load(), journal(), clock, false);
    public final Reviewer ana = employ("ana", EnumSet.allOf(TrainingTopic.class));
    public final Reviewer bela = employ("bela", EnumSet.allOf(TrainingTopic.class));
    public final Reviewer carl = employ("carl", EnumSet.allOf(TrainingTopic.class));
    public final Reviewer newcomer = employ("newcomer", Set.of());

    private static Path temporary() {
        try {
            return Files.createTempDirectory("courtroom");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Journal journal() {
        return journal(database.as(Role.OPEN));
    }

    /** The same journal, read through other connections. */
    public Journal journal(DataSource reader) {
        return new Journal(reader, tiles, clock);
    }

    private Reviewer employ(String name, Set<TrainingTopic> topics) {
        PersonId person = new PersonId(name);
        staff.enter(person, name, HASH, Set.of(StaffRole.ANALYST));
        topics.forEach(topic -> staff.train(person, topic));
        return new SignIn(staff, clock).signIn(person, "sample").orElseThrow();
    }

    public Docket docket() {
        return docket;
    }

    public Intake intake() {
        return intake;
    }

    public Cases cases() {
        return new Cases(database.as(Role.OFFICE));
    }

    public Decisions decisions() {
        return new Decisions(database.as(Role.OFFICE));
    }

    public TestDatabase database() {
        return database;
    }

    public Staff staff() {
        return staff;
    }

    public Clock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void wait(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** Signs in again: after days, a session has closed. */
    public Reviewer again(Reviewer reviewer) {
        return new SignIn(staff, clock).signIn(reviewer.person(), "sample").orElseThrow();
    }

    /** The case of a proposal, read by everybody who is trained. */
    private CaseId read(Proposal proposal) {
        CaseId id = intake.propose(proposal);
        for (Reviewer reader : List.of(ana, bela, carl)) {
            if (cases().findReading(id, reader.person()).isEmpty()) {
                Reviewer present = staff.isSignedIn(reader) ? reader : again(reader);
                docket.read(present, id, FirstReading.Impression.AS_PROPOSED, "It looks like one hand.");
            }
        }
        return id;
    }

    public CaseId ring(int accounts, long moneyMicro) {
        return read(ringProposal("loop " + accounts + " " + moneyMicro, accounts, moneyMicro));
    }

    static Proposal ringProposal(String pattern, int accounts, long moneyMicro) {
        return new Proposal(
                Optional.of(MACHINE),
                new Subject.Ring(
                        pattern, Sha256.of(pattern), 1000, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                "Accounts that play the same recordings",
                4.2,
                moneyMicro,
                List.of(Evidence.of(
                        "hours", "They play 23 hours a day", 23, "h", Evidence.Reading.FOR, "median of the group")),
                IntStream.range(0, accounts)
                        .mapToObj(
                                i -> new Member("account-" + i, Member.Kind.ACCOUNT, "perpetrator", 4, "plays all day"))
                        .toList());
    }

    /** The case of a ring whose listens are kept in this file. */
    public CaseId ringOf(Sha256 listens, String... accounts) {
        LocalDate day = LocalDate.of(2026, 10, 1);
        return read(new Proposal(
                Optional.of(MACHINE),
                new Subject.Ring("short_loops", listens, accounts.length, day, day),
                "Accounts that play the same recordings",
                4.2,
                1_000,
                List.of(),
                Stream.of(accounts)
                        .map(account -> new Member(account, Member.Kind.ACCOUNT, "perpetrator", 4, ""))
                        .toList()));
    }

    /** The case of two accounts whose listens would pay these. */
    public CaseId ringThatPays(String pattern, String... payees) {
        Stream<Member> accounts =
                Stream.of("a", "b").map(account -> new Member(account, Member.Kind.ACCOUNT, "perpetrator", 4, ""));
        Stream<Member> gaining = Stream.of(payees).map(payee -> new Member(payee, Member.Kind.PAYEE, "gains", 4, ""));
        LocalDate day = LocalDate.of(2026, 10, 1);
        return read(new Proposal(
                Optional.of(MACHINE),
                new Subject.Ring(pattern, Sha256.of(pattern), 40, day, day),
                "Accounts that play the same recordings",
                4.2,
                1_000,
                List.of(),
                Stream.concat(accounts, gaining).toList()));
    }

    /** Two people close a month by the manifest of this digest. */
    public Decision close(YearMonth month, Sha256 manifest) {
        CaseId id = intake.propose(new Proposal(
                Optional.empty(),
                new Subject.MonthEnd(month, manifest),
                "The account of " + month + " is ready to be closed",
                0,
                0,
                List.of(),
                List.of()));
        return decided(id, new Act.CloseMonth());
    }

    /** The sample is judged, and these are found innocent. */
    public void judge(CaseId id, String... innocent) {
        for (String member : cases().sample(id)) {
            Finding finding = Set.of(innocent).contains(member) ? Finding.NOT_CONFIRMED : Finding.CONFIRMED;
            docket.rule(ana, id, member, finding, "looked at the hours", Duration.ofSeconds(40));
        }
    }

    public CaseId batch(int recordings) {
        return read(new Proposal(
                Optional.of(MACHINE),
                new Subject.Batch(new SupplierId("PADPIDA2026000001A"), YearMonth.of(2026, 10)),
                "Recordings that sound generated",
                3,
                0,
                List.of(),
                IntStream.range(0, recordings)
                        .mapToObj(
                                i -> new Member("QZA0026000" + i, Member.Kind.RECORDING, "fully_generated", 3, "peaks"))
                        .toList()));
    }

    /** A machine was tried on {@code human} recordings that people made, and the journal has it. */
    public CaseId tried(Machine machine, int human, int falseAlarms) {
        new TransactionTemplate(new JdbcTransactionManager(database.as(Role.OFFICE)))
                .executeWithoutResult(status -> journal()
                        .record(
                                database.client(Role.OFFICE),
                                Entry.of(Kind.MODEL_RELEASE)
                                        .with("machine", machine.toString())
                                        .with("human", human)
                                        .with("false_alarms", falseAlarms)));
        return intake.propose(new Proposal(
                Optional.empty(),
                new Subject.Detector(machine, human, falseAlarms),
                "A machine was tried",
                0,
                0,
                List.of(),
                List.of()));
    }

    /** A rule of sharing was entered. */
    public CaseId sharing(SharingRule rule) {
        return intake.propose(new Proposal(
                Optional.empty(), new Subject.Sharing(rule, now()), "A rule was entered", 0, 0, List.of(), List.of()));
    }

    /** One person judges the whole sample, the first {@code contrary} of it not confirmed. */
    public void judgeSample(Reviewer reviewer, CaseId id, int contrary) {
        int position = 0;
        for (String member : cases().sample(id)) {
            Finding finding = position++ < contrary ? Finding.NOT_CONFIRMED : Finding.CONFIRMED;
            docket.rule(reviewer, id, member, finding, "looked at the hours", Duration.ofSeconds(40));
        }
    }

    public Draft draft(Act act) {
        return new Draft(act, CLAUSE, REASON);
    }

    /** Decided and, where it must be, signed by a second person. */
    public Decision decided(CaseId id, Act act) {
        Decision decision = docket.decide(ana, id, draft(act));
        return decision.isGrave() ? docket.countersign(bela, decision.id(), true) : decision;
    }

    /** Four grave decisions, each signed by two, and a hold; an appeal was heard, and the journal published. */
    public void anHonestDay() {
        register(MACHINE);
        CaseId ring = ring(3, Docket.GRAVE_MONEY_MICRO + 1);
        judgeSample(ana, ring, 0);
        Decision exclusion = decided(ring, new Act.Exclude());
        CaseId batch = batch(4);
        judgeSample(ana, batch, 1);
        decided(batch, new Act.Withdraw());
        decided(tried(CHALLENGER, 500, 2), new Act.Release());
        decided(sharing(SharingRule.STANDARD.from(YearMonth.of(2026, 1))), new Act.Adopt());
        decided(ring(2, 1_000), new Act.Hold(now().plus(Duration.ofDays(10))));
        wait(Duration.ofHours(2));
        docket.decide(carl, docket.appeal(exclusion.id(), "These are forty children."), draft(new Act.Uphold()));
        publish();
    }

    /** Enters a machine in the public register of AI uses. */
    public void register(Machine machine) {
        JdbcClient office = database.client(Role.OFFICE);
        new TransactionTemplate(new JdbcTransactionManager(database.as(Role.OFFICE)))
                .executeWithoutResult(status -> journal()
                        .record(
                                office,
                                Entry.of(Kind.AI_USE_REGISTER)
                                        .with("name", machine.name())
                                        .with("version", machine.version())
                                        .with("digest", machine.digest())));
    }

    /** Publishes what the journal recorded so far. */
    public void publish() {
        SigningKey key = SigningKey.ofSeed(Journal.DEFAULT_ORIGIN, new byte[32]);
        try (Sequencer sequencer = new Sequencer(database.as(Role.SEQUENCER), tiles, key, clock)) {
            sequencer.sequence();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class MovingClock extends Clock {
        private Instant now = MORNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("This clock is in UTC");
        }
    }
}
