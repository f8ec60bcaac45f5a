package org.diapason.facts.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalLong;
import org.diapason.facts.SettableClock;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock("2026-11-02T00:00:00Z");
    private TestDatabase database;
    private Pools pools;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        pools = new Pools(database.as(Role.OFFICE), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_pool_is_known_from_its_import_on_and_a_correction_keeps_the_past() throws IOException {
        assertThat(pools.importFrom(csv("2026-10,EUR,1000\n")).entered()).isEqualTo(1);
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));

        assertThat(pools.importFrom(csv("2026-10,EUR,1200\n2026-10,CHF,7\n")).entered())
                .isEqualTo(2);

        assertThat(pools.listPools(OCTOBER, before)).containsExactly(new Pool(OCTOBER, "EUR", 1_000));
        assertThat(pools.listPools(OCTOBER, clock.instant()))
                .containsExactly(new Pool(OCTOBER, "CHF", 7), new Pool(OCTOBER, "EUR", 1_200));
        assertThat(pools.listPools(OCTOBER, before.minusSeconds(1))).isEmpty();
    }

    @Test
    void the_same_file_again_enters_nothing() throws IOException {
        pools.importFrom(csv("2026-10,EUR,1000\n"));
        clock.pass(Duration.ofDays(1));

        assertThat(pools.importFrom(csv("2026-10,EUR,1000\n")).entered()).isZero();
    }

    @Test
    void a_pool_may_be_entered_as_revenue_and_the_service_s_share_of_it() throws IOException {
        Path file = Files.writeString(folder.resolve("pools.csv"), """
                month,currency,territory,revenue_micro,service_millionths
                2026-10,EUR,FR,1000000001,300000
                2026-10,EUR,DE,100,2000000
                2026-10,EUR,ES,,300000
                """);

        TableFile.Imported imported = pools.importFrom(file);

        assertThat(pools.listPools(OCTOBER, clock.instant()))
                .containsExactly(new Pool(OCTOBER, "EUR", "FR", "", 700_000_001, 1_000_000_001, OptionalLong.empty()));
        assertThat(imported.bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected 0 to 1000000 in service_millionths, found 2000000",
                        "expected amount_micro, or revenue_micro and service_millionths, found neither");
    }

    @Test
    void a_month_may_have_pools_by_territory_and_plan_each_with_its_subscribers() throws IOException {
        Path file = Files.writeString(folder.resolve("pools.csv"), """
                month,currency,territory,plan,amount_micro,subscribers
                2026-10,EUR,FR,premium,700,9
                2026-10,EUR,FR,,200,
                2026-10,EUR,,,100,
                2026-10,EUR,FR,premium,1,
                2026-10,EUR,France,,1,
                2026-10,EUR,DE,,1,some
                """);

        TableFile.Imported imported = pools.importFrom(file);

        assertThat(pools.listPools(OCTOBER, clock.instant()))
                .containsExactly(
                        new Pool(OCTOBER, "EUR", 100),
                        new Pool(OCTOBER, "EUR", "FR", "", 200, OptionalLong.empty()),
                        new Pool(OCTOBER, "EUR", "FR", "premium", 700, OptionalLong.of(9)));
        assertThat(imported.bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected one pool for 2026-10 in EUR of FR for premium, found another",
                        "expected a territory of two capital letters, found France",
                        "expected a whole number in subscribers, found some");
    }

    @Test
    void another_number_of_subscribers_is_a_new_version() {
        pools.enter(new Pool(OCTOBER, "EUR", 100));
        clock.pass(Duration.ofDays(1));

        assertThat(pools.enter(new Pool(OCTOBER, "EUR", "", "", 100, OptionalLong.of(3))))
                .isTrue();
        assertThat(pools.enter(new Pool(OCTOBER, "EUR", "", "", 100, OptionalLong.of(3))))
                .isFalse();
    }

    @Test
    void rows_that_are_no_pool_are_told_with_their_reason() throws IOException {
        assertThat(pools.importFrom(
                                csv(
                                        "October,EUR,1\n2026-10,euro,1\n2026-10,EUR,1.5\n2026-10,EUR,-1\n2026-10,EUR,5\n2026-10,EUR,6\n"))
                        .bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected a month as YYYY-MM, found October",
                        "expected a currency of three capital letters, found euro",
                        "expected a whole number in amount_micro, found 1.5",
                        "expected an amount of zero or more, found -1",
                        "expected one pool for 2026-10 in EUR, found another");
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("pool.csv"), "month,currency,amount_micro\n" + rows);
    }
}
