package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.listening.SharingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
    /** Four months of fifty small worlds. */
    private static final int MONTHS = 4;

    private static final int WORLDS = 50;

    @TempDir
    private Path folder;

    @Test
    void the_engine_and_a_naive_count_agree_to_the_unit_on_random_worlds_in_every_model() throws IOException {
        for (int seed = 0; seed < MONTHS; seed++) {
            RandomMonth random = RandomMonth.of(seed, WORLDS, Files.createDirectory(folder.resolve("seed-" + seed)));
            MonthFacts facts = random.facts();
            for (SharingModel model : SharingModel.values()) {
                agree(random, facts.under(model), "seed " + seed + ", " + model);
            }
        }
    }

    private static void agree(RandomMonth random, MonthFacts facts, String which) {
        NaiveRoyalty naive = new NaiveRoyalty(facts, random.month().listens(), random.followed(), random.kept());

        Statement statement =
                Royalty.follow(facts, random.followed(), random.month().resources());

        assertThat(counts(statement)).as("listens of " + which).isEqualTo(naive.counts());
        assertThat(amounts(statement)).as("money of " + which).isEqualTo(naive.amounts());
    }

    private static SortedMap<NaiveRoyalty.Claimant, Long> counts(Statement statement) {
        return of(statement, PayeeLine::listens);
    }

    private static SortedMap<NaiveRoyalty.Claimant, Long> amounts(Statement statement) {
        return of(statement, PayeeLine::micro);
    }

    private interface Amount {
        long of(PayeeLine line, Standing standing);
    }

    private static SortedMap<NaiveRoyalty.Claimant, Long> of(Statement statement, Amount amount) {
        SortedMap<NaiveRoyalty.Claimant, Long> all = new TreeMap<>();
        for (PayeeLine line : statement.payees()) {
            for (Standing standing : Standing.values()) {
                all.put(new NaiveRoyalty.Claimant(line.payee(), standing), amount.of(line, standing));
            }
        }
        all.values().removeIf(value -> value == 0);
        return all;
    }
}
