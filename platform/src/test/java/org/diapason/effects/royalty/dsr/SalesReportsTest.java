package org.diapason.effects.royalty.dsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.MadeMonth;
import org.diapason.effects.royalty.PayeeLine;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.Shared;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.catalogue.SupplierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesReportsTest {
    private static final Instant CLOSED = Instant.parse("2026-11-03T08:09:10Z");
    private static final Sender SENDER = new Sender("PADPIDA2026000009Z", "A Service", "Music");

    @TempDir
    private Path folder;

    private Statement statement;
    private List<Correction> corrections = List.of();

    @BeforeEach
    void report() {
        MadeMonth month = new MadeMonth(folder);
        statement = month.statement();
        corrections = month.corrections();
        new SalesReports(SENDER, SalesReportsTest::described, month.resources()).write(statement, CLOSED, folder);
    }

    @Test
    void a_file_is_named_after_its_recipient_sender_service_month_territory_and_time() throws IOException {
        assertThat(files().keySet())
                .containsExactly(
                        "DSR_PADPIDA2026000001A_PADPIDA2026000009Z_Music_2026-10_Multi_1of1_20261103T080910.tsv",
                        "DSR_PADPIDA2026000002B_PADPIDA2026000009Z_Music_2026-10_FR_1of1_20261103T080910.tsv",
                        "DSR__PADPIDA2026000009Z_Music_2026-09_DE_1of1_20261103T080910.tsv",
                        "DSR__PADPIDA2026000009Z_Music_2026-09_FR_1of1_20261103T080910.tsv",
                        "DSR__PADPIDA2026000009Z_Music_2026-10_DE_1of1_20261103T080910.tsv",
                        "DSR__PADPIDA2026000009Z_Music_2026-10_FR_1of1_20261103T080910.tsv",
                        "DSR_self-released_PADPIDA2026000009Z_Music_2026-10_DE_1of1_20261103T080910.tsv");
    }

    @Test
    void every_cell_of_every_file_is_as_laid_out() throws IOException {
        for (FlatFile file : files().values()) {
            assertThat(layouts(file).faults(file)).isEmpty();
        }
    }

    @Test
    void the_cells_of_a_record_are_those_of_the_layout_in_its_order() throws IOException {
        for (RecordType type : RecordType.values()) {
            boolean company = type == RecordType.ACCOUNT || type == RecordType.SALE || type == RecordType.CLOSING;
            assertThat(layouts(company ? "FinancialReporting" : "BasicAudioProfile/1.2")
                            .cells(type.code()))
                    .as(type.code())
                    .extracting(Layouts.Cell::name)
                    .isEqualTo(type.cells());
        }
    }

    @Test
    void a_cell_that_is_not_as_laid_out_is_found() throws IOException {
        FlatFile file = files().firstEntry().getValue();
        String text = file.text();

        assertThat(faults(text.replaceFirst("\tEUR\t", "\teuro\t"))).hasSize(1);
        assertThat(faults(text.replaceFirst("\tOnDemandStream\t", "\t\t"))).containsExactly("SY10 6 UseType is empty");
        assertThat(faults(text.replaceFirst("SR08\t", "SR08\t\t"))).containsExactly("SR08 has 49 cells, expected 48");
    }

    @Test
    void the_counts_at_the_end_are_those_of_the_lines() throws IOException {
        for (FlatFile file : files().values()) {
            FlatFile.Row last = file.rows().getLast();
            int summaries = file.of("SY10").size() + file.of("SY02.02").size();
            assertThat(last.cell(2)).isEqualTo("" + file.rows().size());
            assertThat(last.cell(last.type().equals("SRFO") ? 3 : 4)).isEqualTo("" + summaries);
            if (last.type().equals("FOOT")) {
                assertThat(last.cell(5))
                        .isEqualTo("" + file.of("AS02.02").size())
                        .isEqualTo(last.cell(6));
            }
        }
    }

    @Test
    void what_is_reported_is_what_is_paid_and_nothing_that_is_excluded() throws IOException {
        List<FlatFile.Row> sales = sales("2026-10");

        assertThat(statement.listens(Standing.ESCROW)).isPositive();
        assertThat(listens(sales)).isEqualTo(statement.listens(Standing.COUNTED));
        assertThat(streams("2026-10-01")).isEqualTo(statement.listens(Standing.COUNTED));
        assertThat(micro(sales, 45)).isEqualTo(statement.micro(Standing.COUNTED));
    }

    @Test
    void what_is_reported_of_a_closed_month_is_what_is_corrected() throws IOException {
        List<FlatFile.Row> sales = sales("2026-09");
        List<Correction> counted = corrections.stream()
                .filter(one -> one.standing() == Standing.COUNTED)
                .toList();

        assertThat(listens(sales))
                .isEqualTo(-50)
                .isEqualTo(counted.stream().mapToLong(Correction::listens).sum());
        assertThat(streams("2026-09-01")).isEqualTo(-50);
        assertThat(micro(sales, 45))
                .isEqualTo(counted.stream().mapToLong(Correction::micro).sum());
    }

    @Test
    void listens_that_are_taken_back_are_returns_of_the_month_in_which_they_were_reported() throws IOException {
        FlatFile.Row sale = sales("2026-09").stream()
                .filter(row ->
                        row.cell(16).equals("FRAAA2600002") && !row.cell(28).equals("0"))
                .findFirst()
                .orElseThrow();
        FlatFile company = files().firstEntry().getValue();
        FlatFile.Row summary = company.of("SY10").stream()
                .filter(row -> row.cell(2).equals(sale.cell(25)))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(sale.cell(27), sale.cell(28), sale.cell(29))).containsExactly("0", "50", "-50");
        assertThat(sale.cell(45)).startsWith("-");
        assertThat(List.of(summary.cell(7), summary.cell(8), summary.cell(19)))
                .containsExactly("2026-09-01", "2026-09-30", "50");
    }

    @Test
    void what_a_contract_adds_is_a_fee_of_the_summary_and_a_part_of_its_total() throws IOException {
        List<FlatFile.Row> fees = files().values().stream()
                .flatMap(file -> file.of("SY10").stream())
                .filter(row -> !row.cell(42).isEmpty())
                .toList();

        assertThat(fees).allSatisfy(row -> {
            assertThat(row.cell(42)).isEqualTo("ContractualMinimum");
            assertThat(new BigDecimal(row.cell(36)).add(new BigDecimal(row.cell(44))))
                    .isEqualTo(new BigDecimal(row.cell(46)));
        });
        assertThat(micro(fees, 44))
                .isEqualTo(statement.topUpMicro()
                        + corrections.stream().mapToLong(Correction::topUpMicro).sum());
        assertThat(statement.topUpMicro()).isPositive();
        assertThat(corrections.stream().mapToLong(Correction::topUpMicro).sum()).isNegative();
    }

    @Test
    void a_company_is_told_what_the_statement_pays_its_labels() throws IOException {
        FlatFile file = files().firstEntry().getValue();
        long paid = statement.payees().stream()
                .filter(line -> line.payee().startsWith("PADPIDA2026000001A/"))
                .mapToLong(PayeeLine::distributedMicro)
                .sum();
        long corrected = corrections.stream()
                .filter(one -> one.payee().startsWith("PADPIDA2026000001A/") && one.standing() == Standing.COUNTED)
                .mapToLong(one -> one.micro() + one.topUpMicro())
                .sum();

        assertThat(file.rows().getFirst().values(16)).containsExactly("Blue", "Red | Black");
        assertThat(micro(file.of("SY10"), 46)).isEqualTo(paid + corrected);
    }

    @Test
    void the_files_of_another_profile_are_read_without_loss() throws IOException {
        try (var samples = Files.newDirectoryStream(Shared.require().resolve("standards/dsr/samples"), "*.tsv")) {
            for (Path sample : samples) {
                assertThat(FlatFile.read(sample).text())
                        .isEqualTo(Files.readString(sample).stripTrailing() + "\n");
            }
        }
    }

    @Test
    void a_sender_without_a_dpid_is_refused() {
        assertThatThrownBy(() -> new Sender("us", "A Service", "Music")).hasMessageContaining("Expected a DPID");
        assertThatThrownBy(() -> new Sender("PADPIDA2026000009Z", "A Service", "two words"))
                .hasMessageContaining("without space");
    }

    /** The lines of all record companies about a month. */
    private List<FlatFile.Row> sales(String month) throws IOException {
        return files().values().stream()
                .flatMap(file -> file.of("SR08").stream())
                .filter(row -> row.cell(26).equals(month))
                .toList();
    }

    private static long listens(List<FlatFile.Row> sales) {
        return sales.stream().mapToLong(row -> Long.parseLong(row.cell(29))).sum();
    }

    private static long micro(List<FlatFile.Row> rows, int place) {
        return rows.stream()
                .map(row -> new BigDecimal(row.cell(place)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(6)
                .longValueExact();
    }

    /** What societies are told of the month that begins that day. */
    private long streams(String firstDay) throws IOException {
        return files().values().stream()
                .filter(file -> file.rows().getFirst().cell(9).equals(firstDay))
                .flatMap(file -> file.of("SU02").stream())
                .mapToLong(row -> Long.parseLong(row.cell(8)))
                .sum();
    }

    private SortedMap<String, FlatFile> files() throws IOException {
        TreeMap<String, FlatFile> files = new TreeMap<>();
        try (var inside = Files.newDirectoryStream(folder.resolve("dsr"))) {
            for (Path file : inside) {
                files.put(file.getFileName().toString(), FlatFile.read(file));
            }
        }
        return files;
    }

    private List<String> faults(String text) throws IOException {
        FlatFile changed = FlatFile.read(Files.writeString(folder.resolve("changed.tsv"), text));
        return layouts(changed).faults(changed);
    }

    private static Layouts layouts(FlatFile file) throws IOException {
        return layouts(
                file.rows().getFirst().cell(3).startsWith("Fin") ? "FinancialReporting" : "BasicAudioProfile/1.2");
    }

    private static Layouts layouts(String profile) throws IOException {
        return Layouts.of(Shared.require().resolve("standards/dsr/record-layouts.md"), profile);
    }

    private static List<Recording> described(Collection<RecordingId> ids) {
        return ids.stream()
                .filter(id -> !id.value().equals("loop"))
                .map(id -> new Recording(
                        id,
                        new SupplierId("PADPIDA2026000001A"),
                        "A | B \\ C of\t" + id,
                        "Somebody",
                        Optional.of(new ReleaseId("release-1")),
                        Optional.of(Duration.ofSeconds(200)),
                        Optional.empty(),
                        CLOSED))
                .toList();
    }
}
