package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.ClauseCheck;
import org.diapason.charter.Standing;
import org.diapason.facts.catalogue.CatalogueChecks;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryChecksTest {
    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder);
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    private static Checks checks(DataSource database) {
        List<ClauseCheck> all = Stream.of(CatalogueChecks.of(database), DeliveryChecks.of(database))
                .flatMap(List::stream)
                .toList();
        return new Checks(all);
    }

    private Standing ask(String check) {
        return checks(goodsIn.database.as(Role.OFFICE)).ask(check, goodsIn.clock.instant());
    }

    private void deliverUnderContract() {
        goodsIn.withContract(Ern.SENDER);
        assertThat(goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", "xw-d99-26-00007")))
                        .status())
                .isEqualTo(Delivered.Status.ACCEPTED);
    }

    @Test
    void nothing_is_due_before_the_first_delivery_and_a_quarantined_one_changes_nothing() {
        goodsIn.deliver(goodsIn.put("m1.xml", Ern.ern43("M1", "xw-d99-26-00007")));

        assertThat(ask("ClauseAtDelivery")).isInstanceOf(Standing.NotDueYet.class);
        assertThat(ask("OutsideSuppliers")).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void a_delivery_under_a_contract_keeps_c36_and_c54_and_what_is_learned_later_does_not_break_it() {
        deliverUnderContract();
        assertThat(ask("ClauseAtDelivery")).isInstanceOf(Standing.Kept.class);
        assertThat(ask("OutsideSuppliers")).isInstanceOf(Standing.Kept.class);

        goodsIn.clock.pass(Duration.ofDays(1));
        goodsIn.withContract(Ern.SENDER, "", "2000-01-01", Optional.empty());

        assertThat(ask("ClauseAtDelivery")).isInstanceOf(Standing.Kept.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ClauseAtDelivery | update contract set valid_to = '2026-10-04'
                    ClauseAtDelivery | update contract set clause = ' '
                    ClauseAtDelivery | update contract set known_since = known_since + interval '1 hour'
                    ClauseAtDelivery | update delivery set supplier_id = 'PADPIDA2026010111X'
                    ClauseAtDelivery | update delivery set message_created_at = null
                    OutsideSuppliers | update contract set external = false
                    OutsideSuppliers | delete from contract
                    OutsideSuppliers | update recording set supplier_id = 'service'
                    """)
    void what_is_planted_breaks_it(String check, String planted) {
        deliverUnderContract();

        Standing standing =
                goodsIn.database.planted(planted, database -> checks(database).ask(check, goodsIn.clock.instant()));

        assertThat(standing).isInstanceOf(Standing.Broken.class);
    }
}
