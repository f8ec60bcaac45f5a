package org.diapason.proposals.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.delivery.MassDeliveries;
import org.diapason.journal.Journal;
import org.diapason.judgement.Case;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Member;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five hundred synthetic recordings from one supplier open a case, and C14 notices when they do not. */
class MassDeliveryTest {
    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static MassDeliveries goods;
    private static int proposed;

    @BeforeAll
    static void aFloodAndAnHonestCatalogue() {
        database = TestDatabase.fresh();
        goods = new MassDeliveries(database, folder);
        goods.flood(500);
        goods.catalogueOf(120);
        database.plant("insert into audition (recording_id, machine, verdict, score, hearing, heard_at)"
                + " select recording_id, 'a machine', 'fully_generated', 1, '{}', known_since from recording"
                + " where recording_id like 'XWF%'");
        proposed = saturator().look(List.of(listens()));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Resources resources() {
        return new Resources(1, 256, folder);
    }

    private static Saturator saturator() {
        Journal journal = new Journal(database.as(Role.OPEN), folder, goods.clock());
        DataSource machine = database.as(Role.MACHINE);
        return new Saturator(
                machine,
                new Intake(machine, journal, new SplittableRandom(7), goods.clock()),
                resources(),
                goods.clock());
    }

    /** Forty accounts that play the flood, each recording twice. */
    private static Path listens() {
        Path file = folder.resolve("listens.parquet");
        try (Database duck = Database.open(resources())) {
            duck.write(
                    new Script("select printf('XWF01%07d', i // 2) as recording_id, 'a' || (i % 40) as account_id"
                            + " from range(1000) as t (i) order by i"),
                    file,
                    "format parquet");
        }
        return file;
    }

    private static Standing ask(DataSource source, Instant asOf) {
        return new Checks(SaturationChecks.of(source)).ask("MassDelivery", asOf);
    }

    private static Standing ask(Instant asOf) {
        return ask(database.as(Role.OFFICE), asOf);
    }

    private static List<Case> cases() {
        return new Cases(database.as(Role.OFFICE)).list(goods.clock().instant());
    }

    @Test
    void the_flood_is_one_case_and_the_honest_catalogue_none() {
        assertThat(proposed).isEqualTo(1);
        assertThat(cases()).singleElement().satisfies(one -> {
            assertThat(one.headline()).startsWith("500 recordings delivered by ");
            assertThat(new Cases(database.as(Role.OFFICE)).members(one.id()))
                    .hasSize(500)
                    .extracting(Member::role)
                    .containsOnly("in_a_mass_delivery");
        });
    }

    @Test
    void what_machines_heard_and_how_it_is_listened_to_stand_beside_it() {
        Map<String, Evidence> evidence =
                cases().getFirst().evidence().stream().collect(Collectors.toMap(Evidence::code, one -> one));

        assertThat(evidence.get("saturation.heard"))
                .extracting(Evidence::value, Evidence::reading)
                .containsExactly(500.0, Evidence.Reading.FOR);
        assertThat(evidence.get("saturation.listens"))
                .extracting(Evidence::value, Evidence::details)
                .containsExactly(1_000.0, "By 40 accounts; 2.0 a recording.");
        assertThat(evidence.get("saturation.whole_catalogues"))
                .extracting(Evidence::reading)
                .isEqualTo(Evidence.Reading.AGAINST);
    }

    @Test
    void looking_again_asks_for_nothing_new() {
        assertThat(saturator().look(List.of())).isZero();
    }

    @Test
    void nothing_is_due_before_anything_large_came() {
        assertThat(ask(goods.clock().instant().minusSeconds(1))).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void a_case_in_time_keeps_c14() {
        assertThat(ask(goods.clock().instant().plus(Duration.ofDays(9))))
                .isInstanceOf(Standing.Kept.class)
                .extracting(standing -> standing.figures().count("suspected"))
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    delete from case_member where kind = 'recording'
                    delete from docket_case
                    update docket_case set opened_at = opened_at + interval '3 days'
                    update case_member set role = 'fully_generated'
                    """)
    void what_is_planted_breaks_it(String planted) {
        Standing standing = database.planted(
                planted, source -> ask(source, goods.clock().instant().plus(Duration.ofDays(9))));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }
}
