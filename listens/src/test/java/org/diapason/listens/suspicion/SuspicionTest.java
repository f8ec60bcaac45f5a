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
import java.util.Map;
import java.util.stream.Collectors;
import org.diapason.listens.ListenTable;
import org.diapason.listens.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspicionTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void A00_an_empty_table_has_no_case() {
        assertThat(suspect(new SmallWorld(0), SmallWorld.REQUIRED)).isEmpty();
    }

    @Test
    void A01_people_alone_are_no_case() {
        var cases = suspect(new SmallWorld(1).people(1_500), SmallWorld.REQUIRED);

        assertThat(cases).isEmpty();
    }

    @Test
    void A02_a_loop_farm_is_one_case_of_short_loops() {
        var cases = suspect(new SmallWorld(2).people(600).loopFarm(), SmallWorld.REQUIRED);

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo("short_loops");
            assertThat(found.members().accounts()).hasSize(50).allMatch(account -> account.startsWith("A1-"));
            assertThat(found.members().recordings())
                    .hasSize(10)
                    .allMatch(role -> role.role().equals("gains") && role.id().startsWith("loop-"));
            assertThat(found.listens()).isEqualTo(90_000);
            assertThat(found.moneyMicro()).isEqualTo(90_000 * 3_000L);
        });
    }

    @Test
    void B01_rings_are_found_and_people_are_left_alone() {
        check(everything(3), SmallWorld.EVERYTHING);
    }

    @Test
    void B02_also_without_any_optional_column() {
        check(everything(4), SmallWorld.REQUIRED);
    }

    @Test
    void B03_a_case_says_what_gains_and_what_is_camouflage() {
        var cases = suspect(new SmallWorld(5).people(1_000).stuffedPlaylists(), SmallWorld.EVERYTHING);

        assertThat(cases).hasSize(3);
        assertThat(cases).allSatisfy(found -> {
            var roles = found.members().recordings().stream()
                    .collect(Collectors.groupingBy(
                            SuspectedCase.Role::role, Collectors.mapping(SuspectedCase.Role::id, Collectors.toList())));
            assertThat(roles.get("gains")).hasSize(14).allMatch(id -> id.startsWith("stuffed-"));
            assertThat(roles.get("camouflage")).hasSizeBetween(50, 100).allMatch(id -> id.startsWith("chart-"));
            assertThat(found.members().payees()).contains(new SuspectedCase.Role("payee-chart", "camouflage"));
        });
    }

    @Test
    void B04_evidence_says_what_it_adds_and_how_others_are() {
        var found = suspect(new SmallWorld(6).people(1_000).drip(0.2), SmallWorld.EVERYTHING)
                .getFirst();

        assertThat(found.evidence().supporting())
                .extracting(Evidence::code)
                .contains("closed_audience", "devoted_accounts", "even_accounts", "never_stops");
        assertThat(found.evidence().supporting()).allSatisfy(evidence -> {
            assertThat(evidence.claim()).isNotBlank();
            assertThat(evidence.details().get("log_odds")).isPositive();
        });
    }

    @Test
    void B05_a_drip_hidden_in_half_its_listens_is_still_found() {
        var cases = suspect(new SmallWorld(9).people(2_000).drip(0.5), SmallWorld.REQUIRED);

        assertThat(cases)
                .singleElement()
                .satisfies(found -> assertThat(found.members().accounts())
                        .hasSizeGreaterThan(475)
                        .allMatch(account -> account.startsWith("A7-")));
    }

    @Test
    void C01_one_and_two_threads_write_the_same_bytes() throws IOException {
        var listens = everything(7).writeCsv(folder.resolve("listens.csv"), SmallWorld.EVERYTHING);

        var one = bytes(suspect(listens, 1, "one"));
        var two = bytes(suspect(listens, 2, "two"));

        assertThat(one).isEqualTo(two);
    }

    @Test
    void C02_csv_ndjson_and_parquet_give_the_same_cases() throws IOException {
        var world = new SmallWorld(8).people(400).sameList();
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

    private static SmallWorld everything(long seed) {
        return new SmallWorld(seed)
                .people(2_000)
                .loopFarm()
                .sameList()
                .stuffedPlaylists()
                .drip(0.2)
                .superFans()
                .sleepers()
                .cafes()
                .children()
                .nicheArtist();
    }

    /** At least 95 % of each ring's listens are found; nobody else is in a case. */
    private void check(SmallWorld world, String columns) {
        var cases = suspect(world, columns);

        var accused = cases.stream()
                .flatMap(found -> found.members().accounts().stream())
                .collect(Collectors.groupingBy(SmallWorld::group, Collectors.counting()));
        assertThat(accused.keySet()).as("accused accounts %s", accused).allMatch(group -> group.startsWith("A"));
        assertThat(cases).hasSizeLessThanOrEqualTo(7);
        var listens = world.listensByGroup();
        var found = found(cases);
        for (var ring : List.of("A1", "A2", "A4", "A7")) {
            assertThat(found.getOrDefault(ring, 0L))
                    .as(ring)
                    .isGreaterThanOrEqualTo(listens.getOrDefault(ring, Long.MAX_VALUE / 95) * 95 / 100);
        }
    }

    private static Map<String, Long> found(List<SuspectedCase> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        found -> SmallWorld.group(found.members().accounts().getFirst()),
                        Collectors.summingLong(SuspectedCase::listens)));
    }

    private List<SuspectedCase> suspect(SmallWorld world, String columns) {
        return suspect(world.writeCsv(folder.resolve("listens.csv"), columns), 1, "out")
                .cases();
    }

    private Suspected suspect(Path listens, int threads, String out) {
        try (var table = read(listens, threads)) {
            return new Suspicion(Policy.DEFAULT).suspect(table, folder.resolve(out));
        }
    }

    private ListenTable read(Path listens, int threads) {
        return ListenTable.read(listens, new Resources(threads, 500, folder.resolve("scratch")), NOVEMBER);
    }

    private static List<String> bytes(Suspected suspected) throws IOException {
        return List.of(
                Files.readString(suspected.casesFile()),
                new String(Files.readAllBytes(suspected.listensFile()), StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(suspected.accountsFile()), StandardCharsets.ISO_8859_1));
    }
}
