package org.diapason.world.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.catalogue.Supplier.Standard;
import org.diapason.world.chance.Chance;
import org.junit.jupiter.api.Test;

class CatalogueMakerTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private final Catalogue catalogue = CatalogueMaker.make(Chance.of(5), MONTH, 240, 500);

    @Test
    void it_has_as_many_recordings_as_asked_for() {
        long delivered = catalogue.releases().stream()
                .filter(Release::isDelivered)
                .mapToLong(release -> release.recordings().size())
                .sum();

        assertThat(delivered).isBetween(235L, 245L);
        assertThat(catalogue.recordings()).hasSize((int) delivered + 500);
    }

    @Test
    void about_forty_deliveries_reach_the_service_before_the_month() {
        List<Release> delivered =
                catalogue.releases().stream().filter(Release::isDelivered).toList();

        assertThat(delivered).hasSizeBetween(35, 48);
        assertThat(delivered).extracting(Release::batch).doesNotHaveDuplicates();
        assertThat(delivered)
                .allSatisfy(release -> assertThat(release.delivered()).isBefore(MONTH.atDay(1)));
    }

    @Test
    void codes_are_unique_and_well_formed() {
        assertThat(catalogue.recordings())
                .extracting(Recording::isrc)
                .doesNotHaveDuplicates()
                .allMatch(isrc -> isrc.matches("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}"));
        assertThat(catalogue.releases())
                .extracting(Release::icpn)
                .doesNotHaveDuplicates()
                .allMatch(icpn -> icpn.matches("20[0-9]{11}"));
    }

    @Test
    void the_check_digit_of_a_product_code_is_right() {
        assertThat(Codes.icpn(1)).isEqualTo("2000000000015");
    }

    @Test
    void the_flooder_delivers_nothing_but_generated_recordings_under_template_titles() {
        List<Recording> flood = recordings(Kind.FLOODER);

        assertThat(flood).hasSizeGreaterThan(50);
        assertThat(flood).allSatisfy(recording -> {
            assertThat(recording.making()).isEqualTo(Making.GENERATED);
            assertThat(recording.title()).matches("[A-Z][a-zA-Z ]+ [0-9]{2}");
        });
    }

    @Test
    void labels_deliver_nothing_that_is_generated_from_end_to_end() {
        assertThat(recordings(Kind.LABEL)).extracting(Recording::making).doesNotContain(Making.GENERATED);
        assertThat(catalogue.recordings()).extracting(Recording::making).contains(Making.PARTLY);
    }

    @Test
    void one_contract_has_expired_and_both_standards_are_in_use() {
        assertThat(catalogue.suppliers())
                .filteredOn(supplier -> supplier.validTo().isPresent())
                .singleElement()
                .satisfies(supplier -> assertThat(supplier.validTo().orElseThrow())
                        .isBefore(MONTH.atDay(1).minusYears(1)));
        assertThat(catalogue.suppliers()).extracting(Supplier::standard).contains(Standard.values());
        assertThat(catalogue.suppliers()).extracting(Supplier::clause).containsOnlyOnce("");
    }

    @Test
    void what_must_be_refused_is_little_and_next_to_unknown() {
        double refused = popularity(Kind.EXPIRED) + popularity(Kind.CLAUSELESS);
        double all = catalogue.acts().stream()
                .mapToDouble(act -> act.artist().popularity())
                .sum();

        assertThat(recordings(Kind.EXPIRED)).hasSizeBetween(1, 6);
        assertThat(recordings(Kind.CLAUSELESS)).hasSizeBetween(1, 6);
        assertThat(refused / all).isBetween(0.0, 0.01);
    }

    @Test
    void a_specialist_has_one_label() {
        assertThat(recordings(Kind.SPECIALIST))
                .extracting(recording -> recording.artist().label())
                .hasSizeGreaterThan(8)
                .containsOnly(recordings(Kind.SPECIALIST).getFirst().artist().label());
    }

    private double popularity(Kind kind) {
        return catalogue.acts(kind).stream()
                .mapToDouble(act -> act.artist().popularity())
                .sum();
    }

    private List<Recording> recordings(Kind kind) {
        return catalogue.acts(kind).stream()
                .flatMap(act -> act.recordings().stream())
                .toList();
    }
}
