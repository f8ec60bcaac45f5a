package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.listening.SharingModel;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
    /** Four months of fifty small worlds. */
    private static final int MONTHS = 4;

    private static final int WORLDS = 50;

    @TempDir
    private Path folder;

    @Test
    void the_engine_and_a_naive_count_agree_to_the_unit_on_random_worlds_in_every_model() {
        try (Database database = Database.open(new Resources(1, 256, folder))) {
            for (int seed = 0; seed < MONTHS; seed++) {
                RandomMonth random = RandomMonth.of(seed, WORLDS, folder, database);
                MonthFacts facts = random.facts();
                for (SharingModel model : SharingModel.values()) {
                    agree(random, facts.under(model), database, "seed " + seed + ", " + model);
                }
            }
        }
    }

    private static void agree(RandomMonth random, MonthFacts facts, Database database, String which) {
        NaiveRoyalty naive = new NaiveRoyalty(facts, random.month().listens(), random.followed(), random.kept());

        Statement statement = Royalty.follow(facts, random.followed(), database);

        assertThat(counts(statement)).as("listens of " + which).isEqualTo(naive.counts());
        assertThat(amounts(statement)).as("money of " + which).isEqualTo(naive.amounts());
        assertThat(topUps(statement)).as("top-ups of " + which).isEqualTo(naive.topUps());
        assertThat(naive.topUps()).isNotEmpty();
    }

    private static SortedMap<String, Long> topUps(Statement statement) {
        SortedMap<String, Long> topUps = new TreeMap<>();
        statement.payees().forEach(line -> topUps.put(line.payee(), line.topUpMicro()));
        topUps.values().removeIf(micro -> micro == 0);
        return topUps;
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
