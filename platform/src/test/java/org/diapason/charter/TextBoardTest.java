package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextBoardTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Figures LISTENS = Figures.of("excluded", 12_345).and("paid", 1);

    private static final List<ClauseCheck> CHECKS = List.of(
            FakeCheck.kept(1, "Coverage"),
            new FakeCheck(
                    ClauseId.of(17),
                    "Pledges",
                    asOf -> new Standing.Attested(
                            new Words("Signé par la rédaction.", "Signed by the editors."), Figures.none(), "")),
            FakeCheck.kept(37, "Dependencies"),
            FakeCheck.notDueYet(37, "Recomputed"),
            new FakeCheck(
                    ClauseId.of(52),
                    "Reconciled",
                    asOf -> new Standing.Broken(
                            LISTENS.words(
                                    "Sur {excluded} écoutes écartées, {paid} figure encore dans un rapport, celui qui est parti"
                                            + " hier soir chez tous les ayants droit.",
                                    "Of {excluded} listens taken out, {paid} is still in a report, the one that left last night"
                                            + " for all rights holders."),
                            LISTENS,
                            "select count(*) from reported")));

    @Test
    void the_board_reads_as_in_the_golden_file_in_french() throws IOException {
        assertThat(new TextBoard(Locale.FRENCH).write(standings())).isEqualTo(golden("board.fr.txt"));
    }

    @Test
    void the_board_reads_as_in_the_golden_file_in_english() throws IOException {
        assertThat(new TextBoard(Locale.ENGLISH).write(standings())).isEqualTo(golden("board.en.txt"));
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.UK)) {
            assertThat(new TextBoard(locale).write(standings()).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @Test
    void as_json_a_promise_is_one_line_with_all_its_checks() {
        List<String> lines = JsonBoard.write(standings()).lines().toList();

        assertThat(lines).hasSize(65);
        assertThat(lines.get(36))
                .startsWith(
                        "{\"clause\":\"C37\",\"charter_version\":\"2026-01\",\"as_of\":\"2026-11-01T00:00:00Z\","
                                + "\"section\":3,\"kind\":\"auto\",\"owner\":\"royalty\",\"standing\":\"not_due_yet\",\"promise\":{\"fr\":")
                .contains("\"checks\":[{\"check\":\"Dependencies\",\"standing\":\"kept\"")
                .endsWith("\"figures\":{\"seen\":3},\"query\":\"select 3\"}]}");
        assertThat(lines.get(37)).contains("\"standing\":\"not_verifiable\"").endsWith("\"checks\":[]}");
    }

    private static Standings standings() {
        CharterVersion version = Charter.load().versionInForce(NOVEMBER);
        return new Standings(
                version,
                NOVEMBER,
                version.commitments().stream().map(TextBoardTest::line).toList());
    }

    private static Standings.Line line(Commitment commitment) {
        TreeMap<String, Standing> found = new TreeMap<>();
        CHECKS.stream()
                .filter(check -> check.clause().equals(commitment.id()))
                .forEach(check -> found.put(check.name(), check.run(NOVEMBER)));
        return new Standings.Line(commitment, found);
    }

    private static String golden(String name) throws IOException {
        try (var in = TextBoardTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
