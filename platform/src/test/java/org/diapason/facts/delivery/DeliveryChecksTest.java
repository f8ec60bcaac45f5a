package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.ClauseCheck;
import org.diapason.charter.Standing;
import org.diapason.facts.catalogue.CatalogueChecks;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryChecksTest {
    @TempDir
    private static Path folder;

    private static GoodsIn goodsIn;

    @BeforeAll
    static void aDeliveryUnderContractAndOneWithout() {
        goodsIn = new GoodsIn(folder);
        String message = Ern.ern43("M1", "xw-d99-26-00007");
        String stranger = message.replace(Ern.SENDER, "PADPIDA2026010111X");
        assertThat(goodsIn.deliver(goodsIn.put("m0.xml", stranger)).status()).isEqualTo(Delivered.Status.QUARANTINED);
        goodsIn.withContract(Ern.SENDER);
        assertThat(goodsIn.deliver(goodsIn.put("m1.xml", message)).status()).isEqualTo(Delivered.Status.ACCEPTED);
    }

    @AfterAll
    static void close() {
        goodsIn.close();
    }

    private static Checks checks(DataSource database) {
        List<ClauseCheck> all = Stream.of(CatalogueChecks.of(database), DeliveryChecks.of(database))
                .flatMap(List::stream)
                .toList();
        return new Checks(all);
    }

    private static Standing ask(String check, Instant asOf) {
        return checks(goodsIn.database.as(Role.OFFICE)).ask(check, asOf);
    }

    @Test
    void nothing_is_due_before_the_first_delivery() {
        Instant before = goodsIn.clock.instant().minusSeconds(1);

        assertThat(ask("ClauseAtDelivery", before)).isInstanceOf(Standing.NotDueYet.class);
        assertThat(ask("OutsideSuppliers", before)).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void a_delivery_under_a_contract_keeps_c36_and_c54() {
        assertThat(ask("ClauseAtDelivery", goodsIn.clock.instant()))
                .isInstanceOf(Standing.Kept.class)
                .extracting(standing -> standing.figures().count("deliveries"))
                .isEqualTo(1L);
        assertThat(ask("OutsideSuppliers", goodsIn.clock.instant())).isInstanceOf(Standing.Kept.class);
    }

    @Test
    void what_is_learned_of_the_contract_later_does_not_make_the_delivery_wrong() {
        Standing standing = goodsIn.database.planted(
                "insert into contract select supplier_id, '', external, related_party, valid_from, valid_to,"
                        + " known_since + interval '1 day' from contract",
                database -> checks(database)
                        .ask("ClauseAtDelivery", goodsIn.clock.instant().plus(Duration.ofDays(2))));

        assertThat(standing).isInstanceOf(Standing.Kept.class);
    }

    @Test
    void a_picture_whose_own_marks_say_that_it_was_generated_is_labelled_so() {
        Standing standing = goodsIn.database.planted(
                "insert into delivery_artwork select delivery_id, 'R', repeat('0', 64), 'All' from delivery"
                        + " where status = 'accepted';"
                        + " insert into claim select 'release', 'R', 'marked_ai', 'All', supplier_id, digest, 1, received_at,"
                        + " received_at from delivery where status = 'accepted'",
                database -> checks(database).ask("ArtworkLabelled", goodsIn.clock.instant()));

        assertThat(standing.sentence().en()).isEqualTo("1 cover delivered, 1 marked as generated and labelled so.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ClauseAtDelivery | update contract set valid_to = '2026-10-04'
                    ClauseAtDelivery | update contract set clause = ' '
                    ClauseAtDelivery | update contract set known_since = known_since + interval '1 hour'
                    ClauseAtDelivery | update delivery set supplier_id = 'PADPIDA2026010111X'
                    ClauseAtDelivery | update delivery set message_created_at = null
                    ArtworkLabelled  | insert into delivery_artwork select delivery_id, 'R', repeat('0', 64), 'All' from delivery
                    OutsideSuppliers | update contract set external = false
                    OutsideSuppliers | delete from contract
                    OutsideSuppliers | update recording set supplier_id = 'service'
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        Standing standing =
                goodsIn.database.planted(planted, database -> checks(database).ask(check, goodsIn.clock.instant()));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }
}
