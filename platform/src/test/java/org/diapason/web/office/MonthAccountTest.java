package org.diapason.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.Corrections;
import org.diapason.effects.royalty.Difference;
import org.diapason.effects.royalty.Royalty;
import org.diapason.effects.royalty.SignedAccount;
import org.diapason.effects.royalty.Statement;
import org.diapason.effects.royalty.StatementFiles;
import org.diapason.effects.royalty.dsr.Sender;
import org.diapason.facts.TableFile;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.CatalogueImport;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.catalogue.PayeeTerms;
import org.diapason.facts.listening.Listens;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.Pools;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.journal.Kind;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Intake;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Blobs;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a closed month to the next: real facts, real decisions. */
class MonthAccountTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @TempDir
    private Path folder;

    private final Courtroom courtroom = new Courtroom();
    private Resources resources;
    private Blobs blobs;
    private Pools pools;
    private PayeeTerms terms;
    private MonthAccount account;
    private ClosedMonths closed;
    private MonthClose monthClose;

    @BeforeEach
    void bringIn() throws IOException {
        var office = courtroom.database().as(Role.OFFICE);
        resources = new Resources(1, 256, Files.createDirectory(folder.resolve("scratch")));
        blobs = new Blobs(folder.resolve("blobs"));
        pools = new Pools(office, courtroom.clock());
        terms = new PayeeTerms(office, courtroom.clock());
        Listens listens = new Listens(office, folder.resolve("listens"), blobs, resources, courtroom.clock());
        account = new MonthAccount(
                new Catalogue(office, courtroom.clock()),
                listens,
                pools,
                terms,
                courtroom.decisions(),
                blobs,
                resources);
        closed = new ClosedMonths(courtroom.decisions(), blobs);
        monthClose = new MonthClose(
                closed, new Intake(office, courtroom.journal(), new SplittableRandom(1), courtroom.clock()), blobs);
        new CatalogueImport(office, courtroom.clock()).importFrom(file("catalogue.csv", """
                        recording_id,isrc,title,artist_id,artist,release_id,release_title,supplier_id,payee_id,duration_ms,audio
                        song,,Song,,Somebody,,,PADPIDA2026000001A,PADPIDA2026000001A/Label,200000,
                        loop,,Loop,,Nobody,,,PADPIDA2026000002B,PADPIDA2026000002B/Farm,31000,
                        """));
        listens.listen(
                file("listens.csv", """
                        listen_id,occurred_at,account_id,recording_id,played_ms,track_ms,country,plan
                        """ + rows("fan", "song", 6) + rows("bot", "loop", 3) + rows("bot", "song", 1)));
        List.of(OCTOBER, NOVEMBER, DECEMBER).forEach(month -> pools.enter(new Pool(month, "EUR", 1_000_000)));
    }

    @AfterEach
    void close() {
        courtroom.close();
    }

    @Test
    void a01_a_decision_after_the_close_is_corrected_in_the_next_month() throws IOException {
        close(OCTOBER);
        exclude();

        assertThat(corrections(NOVEMBER))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PADPIDA2026000001A/Label,counted", -100_000L,
                        "PADPIDA2026000001A/Label,escrow", 100_000L,
                        "PADPIDA2026000002B/Farm,counted", -300_000L,
                        "PADPIDA2026000002B/Farm,escrow", 300_000L));
    }

    @Test
    void a02_an_appeal_that_succeeds_later_cancels_it_to_the_unit() throws IOException {
        close(OCTOBER);
        Decision exclusion = exclude();
        Map<String, Long> taken = corrections(NOVEMBER);
        close(NOVEMBER);
        courtroom
                .docket()
                .decide(
                        courtroom.carl,
                        courtroom.docket().appeal(exclusion.id(), "These are forty children."),
                        courtroom.draft(new Act.Grant()));

        Map<String, Long> given = corrections(DECEMBER);

        assertThat(taken).isNotEmpty();
        taken.replaceAll((_, micro) -> -micro);
        assertThat(given).isEqualTo(taken);
    }

    @Test
    void a03_what_a_month_between_has_corrected_is_not_corrected_again() throws IOException {
        close(OCTOBER);
        exclude();
        close(NOVEMBER);

        assertThat(corrections(DECEMBER)).isEmpty();
    }

    @Test
    void a04_a_closed_month_is_the_same_bytes_whatever_came_after() throws IOException {
        Instant closed = courtroom.now();
        Sha256 signed = close(OCTOBER);
        exclude();
        adopt(new SharingRule(OCTOBER, SharingModel.USER_CENTRIC, 1_000, 1, 1, 1));
        pools.enter(new Pool(OCTOBER, "EUR", 5));

        assertThat(account.write(OCTOBER, closed, folder.resolve("again")).manifest())
                .isEqualTo(signed);
    }

    @Test
    void a05_a_closed_month_is_not_closed_again() throws IOException {
        close(OCTOBER);

        assertThatThrownBy(() -> close(OCTOBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two people closed 2026-10")
                .hasMessageContaining("corrected in a later month");
    }

    @Test
    void a06_what_a_contract_promises_is_paid_above_the_pool_and_known_since_it_was_entered() {
        Instant before = courtroom.now();
        courtroom.wait(Duration.ofMinutes(10));
        terms.enter(new PayeeTerm(
                new PayeeId("PADPIDA2026000001A/Label"),
                Optional.of("FR"),
                0,
                150_000,
                0,
                OCTOBER.atDay(1),
                Optional.empty()));

        Statement statement = account.statement(OCTOBER, courtroom.now());

        assertThat(account.statement(OCTOBER, before).topUpMicro()).isZero();
        assertThat(statement.topUpMicro()).isEqualTo(7 * 150_000 - 700_000);
        assertThat(statement.distributedMicro()).isEqualTo(1_000_000 + statement.topUpMicro());
    }

    @Test
    void a07_what_two_people_sign_is_kept_whole_and_its_digest_is_in_the_journal() throws IOException {
        Sha256 signed = close(OCTOBER);
        Path out = folder.resolve("2026-10-closed");

        for (Path file : StatementFiles.list(out)) {
            assertThat(blobs.get(Sha256.ofFile(file))).hasSameBinaryContentAs(file);
        }
        assertThat(StatementFiles.list(out)).contains(out.resolve("aggregates.parquet"));
        assertThat(courtroom.journal().listRecorded(Kind.CASE_OPENED))
                .anySatisfy(entry -> assertThat(entry).contains("\"manifest\":\"" + signed + "\""));
    }

    @Test
    void a08_what_a_version_works_out_otherwise_is_listed_and_what_was_signed_stays() throws IOException {
        Sha256 signed = close(OCTOBER);
        SignedAccount close = closed.findSigned(OCTOBER, courtroom.now()).orElseThrow();
        Path out = folder.resolve("again");
        account.write(OCTOBER, close.asOf(), out);
        assertThat(close.compare(out)).isEmpty();

        replace(out.resolve("manifest.json"), Royalty.ENGINE, "royalty/next");
        replace(out.resolve("statement.csv"), "700000", "700001");

        assertThat(close.compare(out)).extracting(Difference::field).containsExactly("engine", "amount_micro");
        assertThat(Files.readAllLines(out.resolve("differences.csv")))
                .contains("statement.csv,PADPIDA2026000001A/Label,amount_micro,700000,700001");
        assertThat(Sha256.ofFile(blobs.get(signed))).isEqualTo(signed);
    }

    @Test
    void a09_what_is_corrected_by_recording_makes_what_is_corrected_by_payee() throws IOException {
        close(OCTOBER);
        exclude();

        assertThat(corrections(NOVEMBER)).isEqualTo(correctedByRecording(folder.resolve("2026-11-now")));
    }

    private Map<String, Long> correctedByRecording(Path out) {
        Map<String, Long> corrections = new HashMap<>();
        TableFile.of(out.resolve(Corrections.FILE), "payee_id", "standing", "amount_micro")
                .read(row -> corrections.merge(
                        row.get("payee_id") + "," + row.get("standing"), row.number("amount_micro", 0), Long::sum));
        return corrections;
    }

    private static void replace(Path file, String what, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, by));
    }

    @Test
    void b01_what_if_shows_what_excluded_listens_would_have_diverted_and_from_whom() throws IOException {
        exclude();
        List<String> progress = new ArrayList<>();

        account.whatIf(OCTOBER, courtroom.now(), (done, of) -> progress.add(done + " of " + of))
                .write(folder.resolve("out"));

        assertThat(folder.resolve("out/what-if.csv")).hasContent("""
                payee_id,pro_rata_micro,user_centric_micro,artist_centric_micro,undecided_micro,settled_micro,diverted_micro
                PADPIDA2026000001A/Label,600000,500000,600000,700000,1000000,-300000
                PADPIDA2026000002B/Farm,0,0,0,300000,0,300000
                """);
        assertThat(progress).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    @Test
    void b02_another_model_can_be_looked_at_and_the_rule_in_force_is_that_of_its_month() {
        adopt(new SharingRule(NOVEMBER, SharingModel.USER_CENTRIC, 30_000, 1_000, 500, 1_000));
        Instant now = courtroom.now();
        Path out = folder.resolve("out");

        account.write(OCTOBER, now, out);
        assertThat(out.resolve("manifest.json")).content().contains("\"model\" : \"pro_rata\"");
        account.write(NOVEMBER, now, out);
        assertThat(out.resolve("manifest.json")).content().contains("\"model\" : \"user_centric\"");
        account.write(OCTOBER, now, SharingModel.USER_CENTRIC, out);
        assertThat(out.resolve("manifest.json")).content().contains("\"model\" : \"user_centric\"");
    }

    @Test
    void b03_sales_reports_stand_beside_the_statement() {
        Path out = folder.resolve("out");
        MonthAccount.Written written = account.write(OCTOBER, courtroom.now(), out);

        account.report(written, courtroom.now(), new Sender("PADPIDA2026000009Z", "A Service", "Music"), out);

        assertThat(out.resolve("dsr")).isDirectoryContaining("glob:**DSR_PADPIDA2026000002B_*_FR_1of1_*.tsv");
    }

    @Test
    void b04_a_correction_is_reported_to_the_company_with_the_next_month() throws IOException {
        close(OCTOBER);
        exclude();
        Path out = folder.resolve("out");
        MonthAccount.Written written = account.write(NOVEMBER, courtroom.now(), out);

        account.report(written, courtroom.now(), new Sender("PADPIDA2026000009Z", "A Service", "Music"), out);

        Path file = out.resolve("dsr")
                .resolve("DSR_PADPIDA2026000002B_PADPIDA2026000009Z_Music_2026-11_FR_1of1_"
                        + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                                .withZone(ZoneOffset.UTC)
                                .format(courtroom.now())
                        + ".tsv");
        assertThat(file).content().contains("\t2026-10-01\t2026-10-31\t").contains("\t2026-10\t0\t3\t-3\t");
    }

    @Test
    void b05_what_an_account_follows_from_is_told_apart_without_counting() throws IOException {
        List<String> told = new ArrayList<>();
        told.add(basis());
        exclude();
        told.add(basis());
        courtroom.wait(Decision.APPEAL_WINDOW);
        told.add(basis());
        new CatalogueImport(courtroom.database().as(Role.OFFICE), courtroom.clock()).importFrom(file("more.csv", """
                        recording_id,title,artist_id,artist,supplier_id,payee_id
                        another,Another,,Somebody,PADPIDA2026000001A,PADPIDA2026000001A/Label
                        """));
        told.add(basis());
        pools.enter(new Pool(OCTOBER, "EUR", 5));
        told.add(basis());

        assertThat(told).doesNotHaveDuplicates();
        assertThat(basis()).isEqualTo(told.getLast());
    }

    private String basis() {
        return account.basis(OCTOBER, courtroom.now());
    }

    /** Two people close the month as it is now; a while passes. */
    private Sha256 close(YearMonth month) {
        Path out = folder.resolve(month + "-closed");
        MonthAccount.Written written = account.write(month, courtroom.now(), out);
        courtroom.wait(Duration.ofMinutes(10));
        courtroom.decided(monthClose.propose(written, courtroom.now(), out), new Act.CloseMonth());
        courtroom.wait(Duration.ofMinutes(10));
        return written.manifest();
    }

    private void adopt(SharingRule rule) {
        courtroom.decided(courtroom.sharing(rule), new Act.Adopt());
        courtroom.wait(Duration.ofMinutes(10));
    }

    private Decision exclude() throws IOException {
        CaseId ring = courtroom.ringOf(listensOfTheBot(), "bot");
        courtroom.judge(ring);
        Decision decision = courtroom.decided(ring, new Act.Exclude());
        courtroom.wait(Duration.ofMinutes(10));
        return decision;
    }

    private Sha256 listensOfTheBot() throws IOException {
        Path ring = folder.resolve("ring.parquet");
        Files.deleteIfExists(ring);
        try (Database database = Database.open(resources)) {
            database.write(
                    new Script("select listen_id, account_id from read_parquet('" + folder.resolve("listens")
                            + "/*/*.parquet') where account_id = 'bot' order by listen_id"),
                    ring,
                    "format parquet");
        }
        return blobs.keep(ring);
    }

    /** The money of a month's corrections, by payee and standing. */
    private Map<String, Long> corrections(YearMonth month) throws IOException {
        Path out = folder.resolve(month + "-now");
        account.write(month, courtroom.now(), out);
        Map<String, Long> corrections = new HashMap<>();
        for (String line : Files.readAllLines(out.resolve("corrections.csv"))) {
            String[] fields = line.split(",");
            if (!fields[0].equals("month")) {
                assertThat(fields[0]).isEqualTo("2026-10");
                corrections.put(fields[1] + "," + fields[2], Long.valueOf(fields[4]));
            }
        }
        return corrections;
    }

    private static String rows(String account, String recording, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("%s-%s-%d,2026-10-01T12:00:00Z,%s,%s,31000,200000,FR,premium\n"
                    .formatted(account, recording, i, account, recording));
        }
        return rows.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
