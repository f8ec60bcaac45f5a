package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.store.Blobs;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoyaltyChecksTest {
    private static final long POOL = 1_000_001;
    private static final List<String> CHECKS =
            List.of("PoolShared", "SameBytesAgain", "Reconciled", "DecisionsFollowed");

    @TempDir
    private static Path folder;

    private static Courtroom courtroom;
    private static SmallMonth month;
    private static Blobs kept;
    private static Decision exclusion;

    @BeforeAll
    static void aMonthWithAnExclusion() {
        courtroom = new Courtroom();
        kept = new Blobs(folder.resolve("blobs"));
        month = new SmallMonth(folder)
                .pays("song", "label")
                .pays("loop", "farm")
                .listens("fan", "song", 6, 180_000)
                .listens("fan", "orphan", 1, 60_000)
                .listens("bot", "loop", 3, 31_000);
        CaseId ring = courtroom.ringOf(month.caseOf("bot"), "bot");
        courtroom.judge(ring);
        exclusion = courtroom.decided(ring, new Act.Exclude());
        courtroom.wait(Duration.ofMinutes(10));
    }

    @AfterAll
    static void close() {
        courtroom.close();
    }

    @AfterEach
    void asIfTheMonthWereNotClosed() {
        courtroom
                .database()
                .plant(
                        "delete from countersignature",
                        "delete from decision where act in ('close_month', 'grant', 'adopt')",
                        "delete from appeal");
    }

    /** The account as of a time, written; the listens lie where the manifest says. */
    private Path written(Instant asOf) {
        MonthFacts facts = month.facts(POOL, courtroom.decisions().inForce(asOf));
        Path out = folder.resolve("account");
        StatementFiles.write(Royalty.follow(facts, asOf, month.resources()), facts, asOf, out);
        facts.listens()
                .forEach((path, file) -> place(file, folder.resolve("listens").resolve(path)));
        return out.resolve("manifest.json");
    }

    private static void place(Path file, Path place) {
        try {
            Files.createDirectories(place.getParent());
            Files.write(place, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two people close the month by an account that somebody may have touched first. */
    private Sha256 closed(UnaryOperator<String> touched) throws IOException {
        Path manifest = written(courtroom.now());
        Files.writeString(manifest, touched.apply(Files.readString(manifest)));
        Sha256 digest = kept.keep(manifest);
        courtroom.wait(Duration.ofMinutes(10));
        courtroom.close(SmallMonth.MONTH, digest);
        return digest;
    }

    private Standing ask(String check, DataSource database) {
        return new Checks(RoyaltyChecks.of(
                        new Decisions(database),
                        kept,
                        folder.resolve("listens"),
                        month.resources(),
                        (_, asOf) -> written(asOf)))
                .ask(check, courtroom.now());
    }

    private Standing ask(String check) {
        return ask(check, courtroom.database().as(Role.OFFICE));
    }

    @Test
    void nothing_is_due_before_a_month_is_closed() {
        assertThat(CHECKS).allSatisfy(check -> assertThat(ask(check)).isInstanceOf(Standing.NotDueYet.class));
    }

    @Test
    void an_honest_account_keeps_c27_c37_c52_and_c53() throws IOException {
        closed(UnaryOperator.identity());

        assertThat(CHECKS).allSatisfy(check -> assertThat(ask(check)).as(check).isInstanceOf(Standing.Kept.class));
    }

    @Test
    void c26_is_broken_by_an_exclusion_undone_that_the_next_month_does_not_pay_back() throws IOException {
        Sha256 october = closed(UnaryOperator.identity());
        appealSucceeds();
        assertThat(ask("PaidBack")).isInstanceOf(Standing.NotDueYet.class);

        closedAfter(kept.get(october), "{ }");
        assertThat(ask("PaidBack")).isInstanceOf(Standing.Broken.class);

        courtroom.database().plant("delete from countersignature", "delete from decision where act = 'close_month'");
        courtroom.close(SmallMonth.MONTH, october);
        closedAfter(kept.get(october), "{ \"2026-10\" : 300000 }");
        assertThat(ask("PaidBack")).isInstanceOf(Standing.Kept.class);
    }

    private static void appealSucceeds() {
        courtroom
                .docket()
                .decide(
                        courtroom.again(courtroom.carl),
                        courtroom.docket().appeal(exclusion.id(), "These are children."),
                        courtroom.draft(new Act.Grant()));
        courtroom.wait(Duration.ofMinutes(10));
    }

    /** Two people close the next month by an account that differs in what it corrects. */
    private static void closedAfter(Path month, String corrections) throws IOException {
        String manifest = Files.readString(month)
                .replace("\"2026-10\"", "\"2026-11\"")
                .replaceFirst("\"as_of\" : \"[^\"]*\"", "\"as_of\" : \"" + courtroom.now() + "\"")
                .replace("\"corrections_micro\" : { }", "\"corrections_micro\" : " + corrections);
        courtroom.wait(Duration.ofMinutes(10));
        courtroom.close(
                SmallMonth.MONTH.plusMonths(1), kept.keep(Files.writeString(folder.resolve("next.json"), manifest)));
    }

    @Test
    void c27_is_broken_by_a_cent_that_is_nowhere() throws IOException {
        closed(manifest -> manifest.replace("\"pool_micro\" : 1000001", "\"pool_micro\" : 1010001"));

        assertThat(ask("PoolShared")).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c37_is_broken_by_an_account_that_does_not_come_out_again() throws IOException {
        closed(manifest -> manifest.replaceFirst("\"too_short\" : 0", "\"too_short\" : 1"));

        assertThat(ask("SameBytesAgain"))
                .isInstanceOf(Standing.Broken.class)
                .extracting(standing -> standing.sentence().en())
                .isEqualTo("Computed again, the account of 2026-10 is no longer what was signed.");
    }

    @Test
    void a_month_that_an_older_version_closed_is_compared_and_stays_as_it_was_signed() throws IOException {
        Sha256 signed = closed(manifest -> manifest.replace(Royalty.ENGINE, "royalty/2")
                .replace("  \"top_up_micro\" : 0,\n", "")
                .replaceFirst("  \"terms\" : \"[^\"]*\",\n", ""));

        assertThat(ask("SameBytesAgain"))
                .isInstanceOf(Standing.NotVerifiable.class)
                .extracting(standing -> standing.sentence().en())
                .isEqualTo("The account of 2026-10 is of version royalty/2, which alone computes it again. "
                        + "This one differs in: engine, terms, top_up_micro. What was signed stays.");
        assertThat(List.of("PoolShared", "Reconciled", "DecisionsFollowed"))
                .allSatisfy(check -> assertThat(ask(check)).as(check).isInstanceOf(Standing.Kept.class));
        assertThat(Sha256.ofFile(kept.get(signed))).isEqualTo(signed);
    }

    @Test
    void c52_is_broken_by_an_excluded_listen_that_is_put_back() throws IOException {
        closed(manifest -> manifest.replace("\"counted\" : 6", "\"counted\" : 7"));

        assertThat(ask("Reconciled")).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c53_is_broken_by_an_exclusion_that_the_account_does_not_follow() throws IOException {
        closed(UnaryOperator.identity());

        Standing standing = courtroom
                .database()
                .planted(
                        "update decision set decided_at = decided_at + interval '1 day' where act = 'exclude'",
                        database -> ask("DecisionsFollowed", database));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c53_is_broken_by_a_rule_that_nobody_signed() throws IOException {
        courtroom.sharing(SharingRule.STANDARD.under(SharingModel.USER_CENTRIC));
        closed(manifest -> manifest.replace("\"pro_rata\"", "\"user_centric\""));

        assertThat(ask("DecisionsFollowed")).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void c53_is_broken_by_a_rule_that_was_signed_and_is_not_applied() throws IOException {
        courtroom.decided(courtroom.sharing(SharingRule.STANDARD.under(SharingModel.USER_CENTRIC)), new Act.Adopt());
        courtroom.wait(Duration.ofMinutes(10));
        closed(UnaryOperator.identity());

        assertThat(ask("DecisionsFollowed")).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void all_are_broken_when_what_was_signed_is_touched_afterwards() throws IOException {
        Path signed = kept.get(closed(UnaryOperator.identity()));
        Files.writeString(signed, Files.readString(signed).replace("EUR", "USD"));

        assertThat(CHECKS).allSatisfy(check -> assertThat(ask(check)).as(check).isInstanceOf(Standing.Broken.class));
    }
}
