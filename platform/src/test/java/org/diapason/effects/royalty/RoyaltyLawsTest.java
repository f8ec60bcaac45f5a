package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.diapason.facts.listening.SharingModel;
import org.diapason.judgement.Courtroom;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.store.Sha256;

/** What holds in every month: each law on a thousand small worlds, a hundred to a month. */
class RoyaltyLawsTest {
    private static final int MONTHS = 10;
    private static final int WORLDS = 100;

    private static final Path FOLDER = temporary();
    private static final Database DATABASE = Database.open(new Resources(1, 256, FOLDER));

    private static final Courtroom COURTROOM = new Courtroom();

    @AfterContainer
    static void close() throws IOException {
        DATABASE.close();
        COURTROOM.close();
        try (var inside = Files.walk(FOLDER)) {
            for (Path file : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void what_is_distributed_held_in_escrow_and_unallocated_makes_the_pool_and_the_top_ups(
            @ForAll long seed, @ForAll SharingModel model) {
        RandomMonth random = RandomMonth.of(seed, WORLDS, FOLDER, DATABASE);
        MonthFacts facts = random.facts().under(model);

        Statement statement = follow(facts, random.followed());

        assertThat(statement.distributedMicro()
                        + statement.micro(Standing.HELD)
                        + statement.micro(Standing.ESCROW)
                        + statement.micro(Standing.UNALLOCATED))
                .isEqualTo(facts.poolMicro() + statement.topUpMicro());
        assertThat(statement.micro(Standing.EXCLUDED) + statement.micro(Standing.TOO_SHORT))
                .isZero();
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void proposals_alone_move_nothing(@ForAll long seed, @ForAll SharingModel model) {
        RandomMonth random = RandomMonth.of(seed, WORLDS, FOLDER, DATABASE);
        Statement before = follow(random.facts().under(model), List.of());
        accountsZero(random).forEach(account -> COURTROOM.ringOf(random.month().caseOf(account), account));

        MonthFacts facts = random.facts(COURTROOM.decisions().inForce(COURTROOM.now()));

        assertThat(COURTROOM.cases().list(COURTROOM.now()).size()).isGreaterThanOrEqualTo(WORLDS / 4);
        assertThat(follow(facts.under(model), Followed.of(facts, COURTROOM.now())))
                .isEqualTo(before);
    }

    private static SortedSet<String> accountsZero(RandomMonth random) {
        return random.month().listens().stream()
                .map(Heard::account)
                .filter(account -> account.endsWith("-0"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void excluding_listens_of_one_payee_costs_no_other_payee_more_than_a_unit(@ForAll long seed) {
        RandomMonth random = RandomMonth.withOnePoolEach(seed, WORLDS, FOLDER, DATABASE);
        random.month().replace(listen -> listen.account().endsWith("-0") ? listen.of(oneSongOf(listen)) : listen);
        Map<String, Sha256> rings =
                accountsZero(random).stream().collect(Collectors.toMap(Function.identity(), random.month()::caseOf));
        MonthFacts facts = random.facts();
        List<Followed> excluded = rings.entrySet().stream()
                .map(ring -> new Followed(
                        "against " + ring.getKey(),
                        Standing.EXCLUDED,
                        random.month().fileOf(ring.getValue()),
                        Set.of()))
                .toList();

        Map<String, Long> before = counted(follow(facts, List.of()));
        Map<String, Long> after = counted(follow(facts, excluded));

        Set<String> touched = payeesOfSongZero(facts);
        before.forEach((payee, micro) -> {
            if (!touched.contains(payee)) {
                assertThat(after.getOrDefault(payee, 0L)).as(payee).isGreaterThanOrEqualTo(micro - 1);
            }
        });
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void under_user_centric_nobodys_money_reaches_someone_they_did_not_listen_to(@ForAll long seed) {
        RandomMonth random = RandomMonth.of(seed, WORLDS, FOLDER, DATABASE);
        Map<String, Long> before = counted(follow(userCentric(random), List.of()));
        Map<String, Set<String>> payees = payees(random);
        Set<String> touched = new HashSet<>();
        random.month().listens().stream()
                .filter(listen -> listen.account().endsWith("-0"))
                .forEach(listen -> {
                    touched.addAll(payees.getOrDefault(listen.recording(), Set.of()));
                    touched.addAll(payees.getOrDefault(oneSongOf(listen), Set.of()));
                });
        random.month().replace(listen -> listen.account().endsWith("-0") ? listen.of(oneSongOf(listen)) : listen);

        Map<String, Long> after = counted(follow(userCentric(random), List.of()));

        before.keySet().removeAll(touched);
        after.keySet().removeAll(touched);
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void what_an_exclusion_takes_and_an_appeal_gives_back_is_never_excluded(
            @ForAll long seed, @ForAll SharingModel model) {
        RandomMonth random = RandomMonth.of(seed, WORLDS, FOLDER, DATABASE);
        MonthFacts facts = random.facts().under(model);
        Statement never = follow(facts, List.of());
        Statement excluded = follow(facts, random.followed());

        Map<String, Long> paid = new TreeMap<>(lines(excluded));
        for (Correction line : Correction.between(excluded, follow(facts, List.of()))) {
            paid.merge(line.payee() + line.standing(), line.micro(), Long::sum);
            paid.merge(line.payee() + "TOP_UP", line.topUpMicro(), Long::sum);
        }

        paid.values().removeIf(micro -> micro == 0);
        assertThat(paid).isEqualTo(lines(never));
    }

    private static Map<String, Long> lines(Statement statement) {
        Map<String, Long> lines = new TreeMap<>();
        for (PayeeLine line : statement.payees()) {
            line.micro().forEach((standing, micro) -> lines.put(line.payee() + standing, micro));
            lines.merge(line.payee() + "TOP_UP", line.topUpMicro(), Long::sum);
        }
        lines.values().removeIf(micro -> micro == 0);
        return lines;
    }

    @Property(tries = MONTHS, shrinking = ShrinkingMode.OFF)
    void neither_the_order_of_the_rows_nor_the_number_of_threads_or_turns_changes_a_byte(
            @ForAll long seed, @ForAll SharingModel model) throws IOException {
        RandomMonth random = RandomMonth.of(seed, WORLDS, FOLDER, DATABASE);

        List<String> once = written(random, model, 1, 1_000_000);
        random.month().shuffle(seed);

        assertThat(written(random, model, 3, 500)).isEqualTo(once);
    }

    private static List<String> written(RandomMonth random, SharingModel model, int threads, long listensATurn)
            throws IOException {
        MonthFacts facts = random.facts().under(model);
        Path out = FOLDER.resolve("threads-" + threads);
        try (Database some = Database.open(new Resources(threads, 256, FOLDER));
                Calculation calculation = Calculation.of(facts, random.followed(), some, listensATurn)) {
            calculation.write(out);
            return List.of(
                    calculation.statement().toString(),
                    Sha256.ofFile(out.resolve("aggregates.parquet")).hex(),
                    Files.readString(out.resolve("reconciliation.csv")),
                    Files.readString(out.resolve("top-ups.csv")));
        }
    }

    private static Statement follow(MonthFacts facts, List<Followed> followed) {
        return Royalty.follow(facts, followed, DATABASE);
    }

    private static MonthFacts userCentric(RandomMonth random) {
        return random.facts().under(SharingModel.USER_CENTRIC);
    }

    private static String oneSongOf(Heard listen) {
        return listen.account().replace("account", "song");
    }

    private static Set<String> payeesOfSongZero(MonthFacts facts) {
        return facts.payees().stream()
                .filter(span -> span.recording().value().endsWith("-0"))
                .map(span -> span.payee().value())
                .collect(Collectors.toSet());
    }

    /** Whom each recording pays, anywhere and ever. */
    private static Map<String, Set<String>> payees(RandomMonth random) {
        return random.month().spans().stream()
                .collect(Collectors.groupingBy(
                        span -> span.recording().value(),
                        Collectors.mapping(span -> span.payee().value(), Collectors.toSet())));
    }

    private static Map<String, Long> counted(Statement statement) {
        Map<String, Long> counted = new TreeMap<>();
        statement.payees().stream()
                .filter(line -> !line.payee().isEmpty())
                .forEach(line -> counted.put(line.payee(), line.micro(Standing.COUNTED)));
        counted.values().removeIf(micro -> micro == 0);
        return counted;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("royalty-laws");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
