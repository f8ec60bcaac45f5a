package org.diapason.listens.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.diapason.listens.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void A00_an_empty_table_has_no_case() {
        assertThat(suspect(new SmallWorld(0), SmallWorld.REQUIRED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallWorld.REQUIRED, SmallWorld.EVERYTHING})
    void A01_people_and_look_alikes_alone_are_no_case(String columns) {
        var world = new SmallWorld(1);
        var people = new People(world);
        people.live("people", 1_000);
        new LookAlikes(world, people).all();

        assertThat(suspect(world, columns)).isEmpty();
    }

    @Test
    void A02_a_loop_farm_is_one_case_of_short_loops() {
        var cases = suspect(month(2, attacks -> attacks.loopFarm(50, 0)), SmallWorld.REQUIRED);

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo("short_loops");
            assertThat(found.members().accounts()).hasSize(50).allMatch(account -> account.contains("-A1-"));
            assertThat(found.members().recordings())
                    .hasSize(10)
                    .allMatch(role -> role.role().equals("gains") && role.id().contains("-gain-A1-"));
            assertThat(found.listens()).isEqualTo(90_000);
            assertThat(found.moneyMicro()).isEqualTo(90_000 * 3_000L);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallWorld.REQUIRED, SmallWorld.EVERYTHING})
    void A03_a_party_is_no_case_but_accounts_that_do_nothing_else_are(String columns) {
        assertThat(suspect(party(15, 17), columns)).isEmpty();
        assertThat(suspect(month(15, attacks -> attacks.oneEvening(90)), columns))
                .singleElement()
                .satisfies(found -> assertThat(found.members().accounts()).hasSize(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallWorld.REQUIRED, SmallWorld.EVERYTHING})
    void A04_a_party_at_an_hour_when_its_guests_sleep_is_no_theft_of_their_accounts(String columns) {
        assertThat(suspect(party(16, 1), columns)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallWorld.REQUIRED, SmallWorld.EVERYTHING})
    void B01_all_attacks_are_found_and_nobody_else(String columns) throws IOException {
        var evaluation = evaluate(everything(3, 800), columns);

        assertThat(evaluation.attacks()).hasSize(11).allSatisfy(attack -> {
            assertThat(attack.recall()).as("%s", attack).isGreaterThan(0.95);
            assertThat(attack.framedAccused()).as("%s", attack).isZero();
        });
        assertThat(evaluation.honest())
                .allSatisfy(group -> assertThat(group.touched()).as("%s", group).isZero());
    }

    @Test
    void B02_a_case_says_what_gains_and_what_is_camouflage() {
        var cases = suspect(month(5, attacks -> attacks.stuffedPlaylists(120, 0)), SmallWorld.EVERYTHING);

        assertThat(cases).hasSize(3).allSatisfy(found -> {
            var roles = found.members().recordings().stream()
                    .collect(Collectors.groupingBy(
                            SuspectedCase.Role::role, Collectors.mapping(SuspectedCase.Role::id, Collectors.toList())));
            assertThat(roles.get("gains")).hasSize(14).allMatch(id -> id.contains("-gain-A4-"));
            assertThat(roles.get("camouflage")).hasSizeBetween(50, 100).allMatch(id -> id.contains("-genre"));
            assertThat(found.members().payees())
                    .contains(new SuspectedCase.Role("payee-gain-A4-0", "gains"))
                    .contains(new SuspectedCase.Role("payee-genre0-0", "camouflage"));
        });
    }

    @Test
    void B03_owners_of_accounts_that_were_taken_over_are_victims_and_their_own_listening_is_not_suspected()
            throws IOException {
        var world = month(6, 800, attacks -> attacks.takeover(150));

        var attack = evaluate(world, SmallWorld.EVERYTHING).attacks().getFirst();

        assertThat(attack.accountsFound()).isGreaterThan(140);
        assertThat(attack.victims()).isGreaterThan(140);
        assertThat(attack.mainF1()).isGreaterThan(0.95);
    }

    @Test
    void B04_an_artist_with_an_audience_of_their_own_may_be_framed() throws IOException {
        var cases = suspect(month(7, attacks -> attacks.framing(16)), SmallWorld.EVERYTHING);

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.members().accounts()).hasSize(16).allMatch(account -> account.contains("-A12-"));
            assertThat(found.members().payees())
                    .containsExactly(new SuspectedCase.Role("payee-genre3-0", "possibly_framed"));
        });
    }

    @Test
    void B05_evidence_says_what_it_adds_and_how_others_are() {
        var found = suspect(month(8, attacks -> attacks.drip("A7", 300, 1_000, 30, 0.2, false)), SmallWorld.EVERYTHING)
                .getFirst();

        assertThat(found.evidence().supporting())
                .extracting(Evidence::code)
                .contains("closed_audience", "devoted_accounts", "interchangeable_accounts", "even_accounts");
        assertThat(found.evidence().supporting()).allSatisfy(evidence -> {
            assertThat(evidence.claim()).isNotBlank();
            assertThat(evidence.details().get("log_odds")).isPositive();
        });
        assertThat(found.evidence().opposing())
                .allSatisfy(evidence -> assertThat(evidence.details()).containsKey("peer_value"));
    }

    @Test
    void B06_a_drip_that_hides_half_of_its_listens_is_still_found() throws IOException {
        var world = month(9, attacks -> attacks.drip("A8", 300, 1_000, 30, 0.5, false));

        var attack = evaluate(world, SmallWorld.REQUIRED).attacks().getFirst();

        assertThat(attack.recall()).isGreaterThan(0.95);
        assertThat(attack.mainF1()).isGreaterThan(0.95);
    }

    @Test
    void B07_volumes_as_uneven_as_people_s_do_not_hide_a_ring() throws IOException {
        var world = month(10, attacks -> attacks.drip("A8", 300, 1_000, 30, 0.5, true));

        assertThat(evaluate(world, SmallWorld.REQUIRED).attacks().getFirst().recall())
                .isGreaterThan(0.95);
    }

    @Test
    void B08_a_farm_that_keeps_the_hours_of_sleepers_has_no_shelter_at_one_address() throws IOException {
        var world = month(11, attacks -> attacks.nightFarm(40));

        assertThat(evaluate(world, SmallWorld.EVERYTHING).attacks().getFirst().recall())
                .isEqualTo(1);
    }

    @Test
    void C01_one_two_and_four_threads_write_the_same_bytes() throws IOException {
        var world = month(12, attacks -> {
            attacks.sameList(100, 0.2);
            attacks.takeover(80);
        });
        var listens = world.writeCsv(folder.resolve("listens.csv"), SmallWorld.EVERYTHING);

        var one = bytes(suspect(listens, 1, "one"));
        var two = bytes(suspect(listens, 2, "two"));
        var four = bytes(suspect(listens, 4, "four"));

        assertThat(one.getFirst()).contains("ring-");
        assertThat(two).isEqualTo(one);
        assertThat(four).isEqualTo(one);
    }

    @Test
    void D01_two_versions_of_a_policy_are_compared_on_the_same_listens() {
        var world = month(14, attacks -> {
            attacks.loopFarm(30, 0);
            attacks.sameList(100, 0.2);
        });
        var listens = world.writeCsv(folder.resolve("listens.csv"), SmallWorld.REQUIRED);
        var before = suspect(listens, 1, "before");
        var after = suspect(listens, onlyBeyondDoubt(before), "after");

        var comparison = Comparison.of(before, after);

        assertThat(before.cases()).hasSize(2);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.lost()).containsExactly(before.cases().getLast());
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.alike()).isEqualTo(1);
        assertThat(comparison.markdown("1", "2"))
                .startsWith("Policy 2 beside 1: 0 cases added, 1 lost, 0 changed, 1 alike")
                .contains("| lost | " + before.cases().getLast().id());
        assertThat(Comparison.of(after, before).added()).hasSize(1);
    }

    /** The policy in use, with the least score between the first case and the second. */
    private static Policy onlyBeyondDoubt(Suspected before) {
        var usual = Policy.DEFAULT;
        var between =
                (before.cases().getFirst().score() + before.cases().getLast().score()) / 2;
        return new Policy(
                "2",
                usual.fewestAccounts(),
                usual.mostCases(),
                usual.microsPerListen(),
                usual.prior(),
                usual.whole(),
                between,
                usual.parts(),
                usual.learned());
    }

    @Test
    void C02_csv_ndjson_and_parquet_give_the_same_bytes() throws IOException {
        var world = month(13, attacks -> attacks.sameList(100, 0.1));
        var csv = world.writeCsv(folder.resolve("listens.csv"), SmallWorld.EVERYTHING);
        var ndjson = world.writeNdjson(folder.resolve("listens.ndjson"), SmallWorld.EVERYTHING);
        try (var table = read(csv, 1)) {
            table.importInto(folder.resolve("parquet"));
        }

        var fromCsv = bytes(suspect(csv, 1, "csv"));
        var fromNdjson = bytes(suspect(ndjson, 1, "ndjson"));
        var fromParquet = bytes(suspect(folder.resolve("parquet"), 1, "of-parquet"));

        assertThat(fromCsv.getFirst()).contains("ring-");
        assertThat(fromNdjson).isEqualTo(fromCsv);
        assertThat(fromParquet).isEqualTo(fromCsv);
    }

    /** A month of people, ninety of whom hold a party at this hour of its first day. */
    private static SmallWorld party(long seed, int hour) {
        var world = new SmallWorld(seed);
        var people = new People(world);
        people.live("people", 500);
        new LookAlikes(world, people).oneEvening(90, hour);
        return world;
    }

    /** A month of people with one attack. */
    private static SmallWorld month(long seed, Consumer<Attacks> attack) {
        return month(seed, 500, attack);
    }

    private static SmallWorld month(long seed, int count, Consumer<Attacks> attack) {
        var world = new SmallWorld(seed);
        var people = new People(world);
        people.live("people", count);
        attack.accept(new Attacks(world, people));
        return world;
    }

    /** All attacks, A8 aside, and all look-alikes. */
    private static SmallWorld everything(long seed, int count) {
        var world = new SmallWorld(seed);
        var people = new People(world);
        people.live("people", count);
        new LookAlikes(world, people).all();
        var attacks = new Attacks(world, people);
        attacks.loopFarm(20, 0.1);
        attacks.sameList(150, 0.15);
        attacks.smith(8, 200, 0.1);
        attacks.stuffedPlaylists(90, 0.1);
        attacks.takeover(100);
        attacks.families(20);
        attacks.drip("A7", 300, 1_500, 30, 0.2, false);
        attacks.dodge(80, 0.2);
        attacks.clickWorkers(200);
        attacks.thresholds(5, 0.2);
        attacks.framing(16);
        return world;
    }

    private Evaluation evaluate(SmallWorld world, String columns) throws IOException {
        suspect(world, columns);
        world.writeTruth(folder.resolve("truth"));
        return Evaluation.of("small", folder.resolve("out"), folder.resolve("truth"), resources(1));
    }

    private List<SuspectedCase> suspect(SmallWorld world, String columns) {
        return suspect(world.writeCsv(folder.resolve("listens.csv"), columns), 1, "out")
                .cases();
    }

    private Suspected suspect(Path listens, int threads, String out) {
        return suspect(listens, threads, Policy.DEFAULT, out);
    }

    private Suspected suspect(Path listens, Policy policy, String out) {
        return suspect(listens, 1, policy, out);
    }

    private Suspected suspect(Path listens, int threads, Policy policy, String out) {
        try (var table = read(listens, threads)) {
            return new Suspicion(policy).suspect(table, folder.resolve(out));
        }
    }

    private ListenTable read(Path listens, int threads) {
        return ListenTable.read(listens, resources(threads), NOVEMBER);
    }

    private Resources resources(int threads) {
        return new Resources(threads, 500, folder.resolve("scratch"));
    }

    private static List<String> bytes(Suspected suspected) throws IOException {
        return List.of(
                Files.readString(suspected.casesFile()),
                new String(Files.readAllBytes(suspected.listensFile()), StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(suspected.accountsFile()), StandardCharsets.ISO_8859_1));
    }
}
