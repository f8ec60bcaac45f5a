package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class A01_SmallWorldTest {
    private static final String[] SMALL = {
        "--seed", "7", "--accounts", "100", "--listens", "40000", "--recordings", "40", "--audio-seconds", "1"
    };

    @TempDir
    static Path folder;

    private static Path world;

    @BeforeAll
    static void make() {
        world = folder.resolve("first");
        assertThat(make(world, SMALL)).isZero();
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws Exception {
        Path second = folder.resolve("second");
        assertThat(make(second, SMALL)).isZero();

        assertThat(Worlds.digests(second)).isEqualTo(Worlds.digests(world)).hasSizeGreaterThan(80);
    }

    @Test
    void another_seed_gives_other_listens_and_other_music() throws Exception {
        Path other = folder.resolve("other");
        String[] arguments = SMALL.clone();
        arguments[1] = "8";
        assertThat(make(other, arguments)).isZero();

        String day = "listens/date=2026-10-01/listens.parquet";
        assertThat(Worlds.digests(other).get(day))
                .isNotNull()
                .isNotEqualTo(Worlds.digests(world).get(day));
        assertThat(Worlds.digests(other).keySet())
                .isNotEqualTo(Worlds.digests(world).keySet());
    }

    @Test
    void it_has_exactly_the_listens_asked_for_all_in_the_month() throws Exception {
        assertThat(Worlds.count(world, "SELECT count(DISTINCT listen_id) FROM listens"))
                .isEqualTo(40_000);
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM listens
                WHERE occurred_at < TIMESTAMP '2026-10-01' OR occurred_at >= TIMESTAMP '2026-11-01'
                    OR played_ms < 0 OR played_ms > track_ms OR ingested_at < occurred_at
                    OR account_created_at > occurred_at""")).isZero();
    }

    @Test
    void parameters_beyond_the_month_stay_in_the_month() throws Exception {
        Path extreme = folder.resolve("long");
        String[] arguments = Stream.concat(
                        Stream.of(SMALL),
                        Stream.of(
                                "--attack",
                                "loop-farm:days=99",
                                "--attack",
                                "smith:days=99",
                                "--attack",
                                "framing:days=99"))
                .toArray(String[]::new);
        assertThat(make(extreme, arguments)).isZero();

        assertThat(Worlds.count(extreme, "SELECT count(*) FROM listens WHERE month(occurred_at) <> 10"))
                .isZero();
    }

    @Test
    void one_day_comes_as_csv_and_the_others_as_parquet_in_order_of_time() throws Exception {
        assertThat(world.resolve("listens-csv/2026-10-30.csv")).exists();
        assertThat(world.resolve("listens/date=2026-10-30")).doesNotExist();
        assertThat(world.resolve("listens/date=2026-10-31/listens.parquet")).exists();
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM (SELECT occurred_at < lag(occurred_at) OVER (ORDER BY file_row_number) AS late
                    FROM read_parquet('%s/listens/date=2026-10-05/listens.parquet', file_row_number = true))
                WHERE late""".formatted(world))).isZero();
    }

    @Test
    void the_pool_pays_four_thousand_micro_euros_for_each_counted_listen() throws Exception {
        long counted = Worlds.count(world, "SELECT count(*) FROM listens WHERE played_ms >= 30000");

        assertThat(Files.readAllLines(world.resolve("pool.csv")))
                .containsExactly("month,currency,amount_micro", "2026-10,EUR," + counted * 4_000);
    }

    @Test
    void the_truth_speaks_of_listens_and_accounts_that_exist_and_agree() throws Exception {
        assertThat(Worlds.count(world, "SELECT count(*) FROM truth ANTI JOIN listens USING (listen_id)"))
                .isZero();
        assertThat(Worlds.count(world, "SELECT count(*) FROM listens ANTI JOIN accounts USING (account_id)"))
                .isZero();
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id) JOIN accounts USING (account_id)
                WHERE attack <> attack_or_lookalike
                    OR (truth.role IN ('gain', 'camouflage')) <> (accounts.role = 'perpetrator')""")).isZero();
        assertThat(Worlds.count(world, "SELECT count(*) FROM accounts WHERE role = 'honest'"))
                .isEqualTo(100);
        assertThat(Worlds.count(world, "SELECT count(DISTINCT attack) FROM truth"))
                .isEqualTo(6);
    }

    @Test
    void money_goes_to_the_payees_that_the_truth_names() throws Exception {
        assertThat(Worlds.count(world, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id) LEFT JOIN payees
                    ON payees.payee_id = listens.payee_id AND payees.attack = truth.attack
                WHERE truth.role = 'gain' AND payees.role IS DISTINCT FROM 'gains'""")).isZero();
    }

    @Test
    void every_message_is_beside_the_sound_that_it_names_and_knows_its_digest() throws Exception {
        Pattern md5 = Pattern.compile("<FileName>(.*?)</FileName>.*?<HashSum>([0-9a-f]{32})</HashSum>", Pattern.DOTALL);
        Pattern sha = Pattern.compile(
                "<URI>resources/(.*?)</URI>.*?<HashSumValue>([0-9a-f]{64})</HashSumValue>", Pattern.DOTALL);
        long checked = 0;
        for (Path message : messages()) {
            checked += check(message, md5, "MD5") + check(message, sha, "SHA-256");
        }

        assertThat(checked).isEqualTo(Worlds.count(world, "SELECT count(*) FROM recordings"));
    }

    @Test
    void three_deliveries_are_broken_each_in_its_own_way() throws Exception {
        assertThat(broken("MALFORMED"))
                .satisfies(text -> assertThatThrownBy(() -> parse(text)).isInstanceOf(SAXException.class));
        assertThat(broken("UNKNOWN-VERSION")).contains("http://ddex.net/xml/ern/99");
        assertThat(broken("ENTITY")).contains("<!DOCTYPE", "SYSTEM");
    }

    @Test
    void the_manifest_says_what_the_world_was_made_from() throws Exception {
        JsonNode manifest = JsonMapper.builder().build().readTree(Files.readString(world.resolve("world.json")));

        assertThat(manifest.get("seed").asLong()).isEqualTo(7);
        assertThat(manifest.get("month").asString()).isEqualTo("2026-10");
        assertThat(manifest.get("bad_listens").asLong())
                .isEqualTo(Files.readAllLines(world.resolve("listens-bad/bad.ndjson"))
                        .size());
        assertThat(manifest.get("scenarios").propertyNames())
                .containsExactly("loop-farm", "smith", "drip", "super-fan", "sleep", "child");
    }

    private static int make(Path out, String... arguments) {
        String[] all = Stream.concat(Stream.of("--out", out.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Main.run(all);
    }

    private static List<Path> messages() throws Exception {
        try (Stream<Path> files = Files.walk(world.resolve("deliveries"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }

    private static long check(Path message, Pattern named, String algorithm) throws Exception {
        Matcher matcher = named.matcher(Files.readString(message));
        long checked = 0;
        for (; matcher.find(); checked++) {
            byte[] sound =
                    Files.readAllBytes(message.resolveSibling("resources").resolve(matcher.group(1)));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance(algorithm).digest(sound)))
                    .isEqualTo(matcher.group(2));
        }
        return checked;
    }

    private static String broken(String name) throws Exception {
        Path message = messages().stream()
                .filter(file -> file.endsWith(name + ".xml"))
                .findAny()
                .orElseThrow();
        return Files.readString(message);
    }

    private static void parse(String text) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.parse(new InputSource(new StringReader(text)));
    }
}
