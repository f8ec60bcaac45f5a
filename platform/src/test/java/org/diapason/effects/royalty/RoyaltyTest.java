package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.listens.Resources;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoyaltyTest {
    private static final long POOL = 1_000_000;

    @TempDir
    private Path folder;

    private final Courtroom courtroom = new Courtroom();

    @AfterEach
    void close() {
        courtroom.close();
    }

    private SmallMonth month() {
        return new SmallMonth(folder)
                .pays("song", "label")
                .pays("loop", "farm")
                .listens("fan", "song", 6, 180_000)
                .listens("bot", "loop", 3, 31_000)
                .listens("bot", "song", 1, 31_000);
    }

    @Test
    void a01_every_listen_of_thirty_seconds_has_an_equal_share() {
        SmallMonth month = month().listens("fan", "song", 5, 29_999);

        Statement statement = follow(month, courtroom.now());

        assertThat(line(statement, "label").micro(Standing.COUNTED)).isEqualTo(700_000);
        assertThat(line(statement, "farm").micro(Standing.COUNTED)).isEqualTo(300_000);
        assertThat(line(statement, "label").listens(Standing.TOO_SHORT)).isEqualTo(5);
        assertThat(total(statement)).isEqualTo(POOL);
    }

    @Test
    void a02_money_of_recordings_with_no_known_payee_is_unallocated_and_so_is_a_month_of_silence() {
        SmallMonth month = month().listens("fan", "orphan", 10, 60_000);

        Statement statement = follow(month, courtroom.now());
        assertThat(statement.micro(Standing.UNALLOCATED)).isEqualTo(500_000);
        assertThat(total(statement)).isEqualTo(POOL);

        Statement silent = Royalty.follow(SmallMonth.silent(POOL), courtroom.now(), month.resources());
        assertThat(silent.micro(Standing.UNALLOCATED)).isEqualTo(POOL);
    }

    @Test
    void b01_a_proposal_alone_moves_no_money() {
        SmallMonth month = month();
        Statement before = follow(month, courtroom.now());
        courtroom.ringOf(month.caseOf("bot"), "bot");

        assertThat(follow(month, courtroom.now())).isEqualTo(before);
    }

    @Test
    void b02_excluded_money_waits_in_escrow_until_the_window_closes_and_then_everybody_shares_it() {
        SmallMonth month = month();
        exclude(month);

        Statement during = follow(month, courtroom.now());
        assertThat(line(during, "label").micro(Standing.COUNTED)).isEqualTo(600_000);
        assertThat(line(during, "label").micro(Standing.ESCROW)).isEqualTo(100_000);
        assertThat(line(during, "farm").micro(Standing.ESCROW)).isEqualTo(300_000);
        assertThat(during.ledger())
                .filteredOn(line -> line.standing() == Standing.ESCROW)
                .allSatisfy(line -> assertThat(line.decision()).startsWith("decision-"));

        Statement after = follow(month, courtroom.now().plus(Decision.APPEAL_WINDOW));
        assertThat(line(after, "label").micro(Standing.COUNTED)).isEqualTo(POOL);
        assertThat(after.listens(Standing.EXCLUDED)).isEqualTo(4);
        assertThat(total(after)).isEqualTo(POOL);
    }

    @Test
    void b03_a_hold_waits_and_is_released_by_itself() {
        SmallMonth month = month();
        CaseId id = courtroom.ringOf(month.caseOf("bot"), "bot");
        Instant deadline = courtroom.now().plus(Duration.ofDays(20));
        courtroom.decided(id, new Act.Hold(deadline));

        assertThat(follow(month, courtroom.now()).micro(Standing.HELD)).isEqualTo(400_000);
        assertThat(follow(month, deadline).micro(Standing.HELD)).isZero();
    }

    @Test
    void b04_an_appeal_that_succeeds_gives_back_what_was_taken() {
        SmallMonth month = month();
        Statement before = follow(month, courtroom.now());
        Decision decision = exclude(month);
        courtroom
                .docket()
                .decide(
                        courtroom.carl,
                        courtroom.docket().appeal(decision.id(), "An error"),
                        courtroom.draft(new Act.Grant()));

        assertThat(follow(month, courtroom.now())).isEqualTo(before);
    }

    @Test
    void b05_an_account_that_people_found_innocent_is_spared() {
        SmallMonth month = month().listens("child", "loop", 5, 60_000);
        CaseId id = courtroom.ringOf(month.caseOf("bot", "child"), "bot", "child");
        courtroom.judge(id, "child");
        courtroom.decided(id, new Act.Exclude());

        Statement statement = follow(month, courtroom.now());

        assertThat(line(statement, "farm").listens(Standing.COUNTED)).isEqualTo(5);
        assertThat(line(statement, "farm").listens(Standing.ESCROW)).isEqualTo(3);
    }

    @Test
    void c01_the_same_facts_give_the_same_bytes_whatever_the_number_of_threads() throws IOException {
        SmallMonth month = month();
        exclude(month);
        Sha256 once = written(month, "once", 1);

        assertThat(written(month, "again", 2)).isEqualTo(once);
        for (String name :
                List.of("statement.csv", "ledger.csv", "aggregates.parquet", "reconciliation.csv", "manifest.json")) {
            assertThat(folder.resolve("once").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(name));
        }
        assertThat(Files.readString(folder.resolve("once/reconciliation.csv"))).isEqualTo("""
                        territory,plan,payee_id,raw,reported,escrow,held,unallocated,excluded,too_short,amount_micro
                        FR,premium,farm,3,0,3,0,0,0,0,0
                        FR,premium,label,7,6,1,0,0,0,0,600000
                        """);
    }

    private Decision exclude(SmallMonth month) {
        CaseId id = courtroom.ringOf(month.caseOf("bot"), "bot");
        courtroom.judge(id);
        return courtroom.decided(id, new Act.Exclude());
    }

    private Statement follow(SmallMonth month, Instant asOf) {
        return Royalty.follow(facts(month, asOf), asOf, month.resources());
    }

    private MonthFacts facts(SmallMonth month, Instant asOf) {
        return month.facts(POOL, courtroom.decisions().inForce(asOf));
    }

    private Sha256 written(SmallMonth month, String name, int threads) {
        Instant asOf = courtroom.now();
        MonthFacts facts = facts(month, asOf);
        Path out = folder.resolve(name);
        Statement statement = Royalty.follow(facts, asOf, new Resources(threads, 256, folder), out);
        return StatementFiles.write(statement, facts, asOf, out);
    }

    private static PayeeLine line(Statement statement, String payee) {
        return statement.payees().stream()
                .filter(line -> line.payee().equals(payee))
                .findFirst()
                .orElseThrow();
    }

    private static long total(Statement statement) {
        return Arrays.stream(Standing.values()).mapToLong(statement::micro).sum();
    }
}
