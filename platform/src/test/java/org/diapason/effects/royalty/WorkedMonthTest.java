package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month that {@code docs/royalty.md} works out by hand. */
class WorkedMonthTest {
    @TempDir
    private Path folder;

    @Test
    void the_program_gives_what_the_document_works_out_by_hand() throws IOException {
        SmallMonth month = month();
        MonthFacts facts = month.facts(pools(), List.of());
        List<Followed> escrow = List.of(decided(month, Standing.ESCROW));
        List<Statement> statements = Arrays.stream(SharingModel.values())
                .map(model -> Royalty.follow(facts.under(model), escrow, month.resources()))
                .toList();

        assertThat(rows(statements)).isEqualTo(documented());
    }

    @Test
    void when_the_exclusion_is_final_the_others_share_under_every_model() {
        SmallMonth month = month();
        MonthFacts facts = month.facts(pools(), List.of());
        for (SharingModel model : SharingModel.values()) {
            List<Followed> last = List.of(decided(month, Standing.EXCLUDED));
            Statement statement = Royalty.follow(facts.under(model), last, month.resources());

            assertThat(micro(statement, "Elm", Standing.COUNTED)).isEqualTo(3_333_333);
            assertThat(micro(statement, "Fir", Standing.COUNTED)).isZero();
            assertThat(statement.micro(Standing.ESCROW)).isZero();
        }
    }

    @Test
    void what_contracts_promise_is_added_as_the_document_says() {
        SmallMonth month = month().promises(term("Birch", 8_000_000, 0)).promises(term("Cedar", 0, 3_000_000));
        List<Followed> escrow = List.of(decided(month, Standing.ESCROW));

        Statement statement = Royalty.follow(month.facts(pools(), List.of()), escrow, month.resources());

        assertThat(statement.payees().stream()
                        .filter(line -> line.topUpMicro() > 0)
                        .map(line -> line.payee() + " " + line.topUpMicro()))
                .containsExactly("Birch " + (4_000_000 + 13_142_857));
        assertThat(statement.distributedMicro()
                        + statement.micro(Standing.ESCROW)
                        + statement.micro(Standing.UNALLOCATED))
                .isEqualTo(statement.poolMicro() + statement.topUpMicro());
    }

    private static PayeeTerm term(String payee, long listenMicro, long subscriberMicro) {
        return new PayeeTerm(
                new PayeeId(payee),
                Optional.empty(),
                0,
                listenMicro,
                subscriberMicro,
                SmallMonth.MONTH.atDay(1),
                Optional.empty());
    }

    private SmallMonth month() {
        SmallMonth month =
                new SmallMonth(folder).under(new SharingRule(SmallMonth.MONTH, SharingModel.PRO_RATA, 30_000, 5, 2, 5));
        for (String payee : List.of("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir")) {
            month.pays("of " + payee, payee).by("of " + payee, payee);
        }
        return month.in("FR", "premium")
                .on(3, "playlist")
                .listens("Ana", "of Alder", 4, 60_000)
                .listens("Ana", "of Birch", 2, 60_000)
                .listens("Bo", "of Alder", 1, 60_000)
                .listens("Bo", "of Cedar", 1, 60_000)
                .listens("Bo", "of nobody", 1, 60_000)
                .listens("Chi", "of Alder", 1, 20_000)
                .on(4, "library")
                .listens("Chi", "of Dogwood", 1, 60_000)
                .in("FR", "free")
                .on(5, "radio")
                .listens("Dee", "of Birch", 2, 60_000)
                .listens("Dee", "of Elm", 1, 60_000)
                .listens("Bot", "of Fir", 3, 31_000)
                .listens("Bot", "of Elm", 1, 31_000);
    }

    private static List<Pool> pools() {
        return List.of(
                new Pool(SmallMonth.MONTH, "EUR", "FR", "premium", 60_000_000, OptionalLong.of(4)),
                new Pool(SmallMonth.MONTH, "EUR", "FR", "free", 10_000_000, OptionalLong.empty()));
    }

    private static Followed decided(SmallMonth month, Standing standing) {
        Path ring = month.fileOf(month.caseOf("Bot"));
        month.facts(pools(), List.of());
        return new Followed("decision-1", standing, ring, Set.of());
    }

    private static List<String> rows(List<Statement> statements) {
        TreeSet<String> payees = new TreeSet<>();
        statements.forEach(statement -> statement.payees().forEach(line -> payees.add(line.payee())));
        List<String> rows = new ArrayList<>();
        for (String payee : payees) {
            for (Standing standing : Standing.values()) {
                List<Long> amounts = statements.stream()
                        .map(statement -> micro(statement, payee, standing))
                        .toList();
                if (amounts.stream().anyMatch(micro -> micro > 0)) {
                    rows.add(row(payee, standing.code(), amounts));
                }
            }
        }
        rows.add(row("", "", statements.stream().map(Statement::poolMicro).toList()));
        rows.sort(null);
        return rows;
    }

    private static String row(String payee, String standing, List<Long> amounts) {
        StringBuilder row = new StringBuilder("| " + payee + " | " + standing);
        amounts.forEach(micro -> row.append(String.format(Locale.ROOT, " | %,d", micro)));
        return row.append(" |").toString().replace("  |", " |");
    }

    private static long micro(Statement statement, String payee, Standing standing) {
        return statement.payees().stream()
                .filter(line -> line.payee().equals(payee))
                .mapToLong(line -> line.micro(standing))
                .sum();
    }

    /** The rows of the table that comes out of it. */
    private static List<String> documented() throws IOException {
        Path module = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
        List<String> lines = Files.readAllLines(module.resolveSibling("docs").resolve("royalty.md"));
        int first = lines.indexOf("| payee | standing | pro rata | user-centric | artist-centric |") + 2;
        return lines.subList(first, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .sorted()
                .toList();
    }
}
