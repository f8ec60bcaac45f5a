package org.diapason.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.audio.Audition;
import org.diapason.charter.Board;
import org.diapason.charter.Charter;
import org.diapason.charter.CharterChecks;
import org.diapason.charter.ClauseCheck;
import org.diapason.effects.exposure.EligibilityFeed;
import org.diapason.effects.exposure.ExposureChecks;
import org.diapason.effects.exposure.FeedConsumers;
import org.diapason.effects.exposure.webhook.Webhooks;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.RoyaltyChecks;
import org.diapason.effects.withdrawal.Notices;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.effects.withdrawal.WithdrawalChecks;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.CatalogueChecks;
import org.diapason.facts.catalogue.CatalogueImport;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.Declarations;
import org.diapason.facts.catalogue.EarlierStrikes;
import org.diapason.facts.catalogue.PayeeTerms;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.DeliveryChecks;
import org.diapason.facts.delivery.Limits;
import org.diapason.facts.listening.Listens;
import org.diapason.facts.listening.Pools;
import org.diapason.facts.listening.SharingRules;
import org.diapason.facts.people.PeopleChecks;
import org.diapason.facts.people.Staff;
import org.diapason.journal.Entry;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.journal.Sequencer;
import org.diapason.journal.tiles.SigningKey;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Intake;
import org.diapason.judgement.JudgementChecks;
import org.diapason.judgement.Releases;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Policy;
import org.diapason.proposals.audition.Auditor;
import org.diapason.proposals.saturation.SaturationChecks;
import org.diapason.proposals.saturation.Saturator;
import org.diapason.proposals.suspicion.Suspector;
import org.diapason.proposals.suspicion.SuspicionChecks;
import org.diapason.store.Blobs;
import org.diapason.store.DataFolder;
import org.diapason.store.Database;
import org.diapason.store.Role;
import org.diapason.web.office.EarlierCases;
import org.diapason.web.office.MonthAccount;
import org.diapason.web.office.MonthClose;
import org.diapason.web.office.RulesToSign;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One installation, opened for one run of the program: the rooms, wired together, each with the rights of its role. What
 * is recorded is published in the journal while it runs, and once more when it closes.
 */
final class Program implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final Clock clock;
    private final RandomGenerator random;
    private final Journal journal;
    private final Sequencer sequencer;
    private final Charter charter = Charter.load();
    private final Resources resources;
    private final PublicRecord record;
    private final Shelf shelf;

    private Program(DataFolder folder, Database database, Clock clock, RandomGenerator random) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.random = random;
        this.resources = Resources.in(made(folder.scratch()));
        this.journal = new Journal(role(Role.OPEN), folder.journal(), clock);
        this.sequencer = new Sequencer(role(Role.SEQUENCER), folder.journal(), signingKey(folder), clock);
        this.record = new PublicRecord(journal, role(Role.OFFICE));
        this.shelf = new Shelf(decisions(), new Declarations(role(Role.OFFICE)), clock);
        charter.versions().forEach(record::publish);
        sequencer.start();
    }

    /** Opens the data folder, and its own PostgreSQL or the one that {@code DIAPASON_DATABASE_URL} names. */
    static Program open(Path data) {
        return open(data, Clock.systemUTC(), new SecureRandom());
    }

    /** The same on another clock, with other chance: for a demonstration. */
    static Program open(Path data, Clock clock, RandomGenerator random) {
        DataFolder folder = DataFolder.open(data);
        try {
            Optional<String> url = Optional.ofNullable(System.getenv("DIAPASON_DATABASE_URL"));
            Database database = url.map(Database::at).orElseGet(() -> Database.embedded(folder));
            return new Program(folder, database, clock, random);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Instant now() {
        return clock.instant();
    }

    DataFolder folder() {
        return folder;
    }

    Journal journal() {
        return journal;
    }

    Charter charter() {
        return charter;
    }

    DataSource role(Role role) {
        return database.as(role);
    }

    Staff staff() {
        return new Staff(role(Role.OFFICE), role(Role.DESK), clock);
    }

    Catalogue catalogue() {
        return new Catalogue(role(Role.OFFICE), clock);
    }

    CatalogueImport catalogueImport() {
        return new CatalogueImport(role(Role.OFFICE), clock);
    }

    Contracts contracts() {
        return new Contracts(role(Role.OFFICE), clock);
    }

    PayeeTerms payeeTerms() {
        return new PayeeTerms(role(Role.OFFICE), clock);
    }

    Deliveries deliveries() {
        return new Deliveries(role(Role.OFFICE), blobs(), Limits.STANDARD, clock).unpackedIn(folder.inbox());
    }

    Listens listens() {
        return new Listens(role(Role.OFFICE), folder.listens(), blobs(), resources, clock);
    }

    Pools pools() {
        return new Pools(role(Role.OFFICE), clock);
    }

    SharingRules sharingRules() {
        return new SharingRules(role(Role.OFFICE), clock);
    }

    Intake machinesIntake() {
        return new Intake(role(Role.MACHINE), journal, random, clock);
    }

    EarlierCases earlierCases() {
        return new EarlierCases(catalogue(), officeIntake());
    }

    EarlierStrikes earlierStrikes() {
        return new EarlierStrikes(role(Role.OFFICE), clock);
    }

    RulesToSign rulesToSign() {
        return new RulesToSign(sharingRules(), officeIntake(), cases());
    }

    /** Which machine that hears recordings is in office. */
    Releases releases() {
        return new Releases(role(Role.OFFICE));
    }

    Auditor auditor(Audition audition) {
        return new Auditor(audition, role(Role.MACHINE), machinesIntake(), clock);
    }

    Intake officeIntake() {
        return new Intake(role(Role.OFFICE), journal, random, clock);
    }

    Saturator saturator() {
        return new Saturator(role(Role.MACHINE), machinesIntake(), resources, clock);
    }

    Suspector suspector() {
        return new Suspector(machinesIntake(), role(Role.MACHINE), blobs(), Policy.DEFAULT, resources, clock);
    }

    Docket docket(boolean simulation) {
        return new Docket(role(Role.DESK), staff(), charter, journal, clock, simulation);
    }

    Cases cases() {
        return new Cases(role(Role.DESK));
    }

    Decisions decisions() {
        return new Decisions(role(Role.OFFICE));
    }

    /** Ears for pages that show what a recording looks like. */
    Audition audition() {
        try {
            return Audition.open();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack the decoder: " + e.getMessage(), e);
        }
    }

    MonthAccount account() {
        return new MonthAccount(catalogue(), listens(), pools(), payeeTerms(), decisions(), blobs(), resources);
    }

    ClosedMonths closedMonths() {
        return new ClosedMonths(decisions(), blobs());
    }

    MonthClose monthClose() {
        return new MonthClose(closedMonths(), officeIntake(), blobs());
    }

    Notices notices() {
        return new Notices(role(Role.OFFICE), decisions(), journal, folder.notices(), clock);
    }

    Shelf shelf() {
        return shelf;
    }

    EligibilityFeed eligibilityFeed() {
        return new EligibilityFeed(folder.eligibility(), role(Role.OFFICE), resources, clock);
    }

    FeedConsumers feedConsumers() {
        return new FeedConsumers(role(Role.OFFICE), clock);
    }

    /** Sends the feed's versions; in a demonstration also to this machine itself. */
    Webhooks webhooks(boolean isDemonstration) {
        return new Webhooks(
                role(Role.OFFICE),
                eligibilityFeed(),
                feedConsumers(),
                folder.secret("webhook-key"),
                isDemonstration,
                clock);
    }

    /** The board of the charter, with every check that this installation can run. */
    Board board() {
        DataSource office = role(Role.OFFICE);
        JdbcClient transaction = JdbcClient.create(office);
        return new Board(
                charter,
                checks(office),
                office,
                clock,
                run -> journal.record(transaction, new Entry(Kind.CONTROL_RUN, run.content())));
    }

    private List<ClauseCheck> checks(DataSource office) {
        return Stream.of(
                        CharterChecks.of(charter, record::findVersion),
                        PeopleChecks.of(office),
                        CatalogueChecks.of(office),
                        DeliveryChecks.of(office),
                        SaturationChecks.of(office),
                        JudgementChecks.of(office, charter, journal),
                        WithdrawalChecks.of(office, decisions(), journal, folder.notices()),
                        ExposureChecks.of(eligibilityFeed().current(), office, decisions()),
                        SuspicionChecks.of(office, Policy.DEFAULT, resources),
                        RoyaltyChecks.of(decisions(), blobs(), folder.listens(), resources, this::recomputed))
                .flatMap(List::stream)
                .toList();
    }

    Clock clock() {
        return clock;
    }

    Resources resources() {
        return resources;
    }

    /** What the journal says of the charter and of machines. */
    PublicRecord record() {
        return record;
    }

    /** Publishes what is recorded so far. */
    void publishJournal() {
        sequencer.sequence();
    }

    /** A month's account computed again, in a folder that is thrown away. */
    private Path recomputed(YearMonth month, Instant asOf) {
        Path again = folder.scratch().resolve("again");
        account().write(month, asOf, again);
        return again.resolve("manifest.json");
    }

    private Blobs blobs() {
        return folder.blobs();
    }

    private static SigningKey signingKey(DataFolder folder) {
        return SigningKey.ofSeed(Journal.DEFAULT_ORIGIN, HexFormat.of().parseHex(folder.secret("journal-key")));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            sequencer.close();
            publishJournal();
        } finally {
            database.close();
            folder.close();
        }
    }
}
