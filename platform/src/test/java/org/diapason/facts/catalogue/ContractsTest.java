package org.diapason.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.diapason.facts.SettableClock;
import org.diapason.facts.TableFile;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractsTest {
    private static final String HEADER =
            "supplier_id,supplier_name,clause,external,related_party,valid_from,valid_to\n";
    private static final SupplierId VELM = new SupplierId("PADPIDA2026010199Z");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock("2026-10-01T00:00:00Z");
    private TestDatabase database;
    private Contracts contracts;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        contracts = new Contracts(database.as(Role.OFFICE), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_contract_counts_from_its_first_day_to_its_last() throws IOException {
        contracts.importFrom(csv("PADPIDA2026010199Z,Velm,No machines alone.,true,false,2020-01-01,2026-06-30\n"));

        assertThat(contracts.findInForce(VELM, Instant.parse("2019-12-31T23:59:59Z")))
                .isEmpty();
        assertThat(contracts.findInForce(VELM, Instant.parse("2020-01-01T00:00:00Z")))
                .hasValueSatisfying(contract -> assertThat(contract.hasClause()).isTrue());
        assertThat(contracts.findInForce(VELM, Instant.parse("2026-06-30T23:59:59Z")))
                .isPresent();
        assertThat(contracts.findInForce(VELM, Instant.parse("2026-07-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_new_version_counts_from_when_it_is_known_and_the_old_answer_can_be_given_again() throws IOException {
        contracts.importFrom(csv("PADPIDA2026010199Z,Velm,,true,false,2020-01-01,\n"));
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));

        contracts.importFrom(csv("PADPIDA2026010199Z,Velm,No machines alone.,true,false,2020-01-01,\n"));

        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(contracts.listInForce(day, before))
                .extracting(Contract::hasClause)
                .containsExactly(false);
        assertThat(contracts.listInForce(day, clock.instant()))
                .extracting(Contract::hasClause)
                .containsExactly(true);
    }

    @Test
    void the_same_file_again_enters_nothing() throws IOException {
        Path file = csv("PADPIDA2026010199Z,Velm,No machines alone.,yes,no,2020-01-01,\n");

        assertThat(contracts.importFrom(file).entered()).isEqualTo(1);
        clock.pass(Duration.ofDays(1));
        assertThat(contracts.importFrom(file).entered()).isZero();
    }

    @Test
    void rows_that_are_no_contract_are_told_with_their_reason() throws IOException {
        TableFile.Imported imported = contracts.importFrom(csv("""
                PADPIDA2026010199Z,Velm,No machines alone.,maybe,no,2020-01-01,
                ,Velm,No machines alone.,yes,no,2020-01-01,
                PADPIDA2026010199Z,Velm,No machines alone.,yes,no,1 May 2020,
                PADPIDA2026010199Z,Velm,No machines alone.,yes,no,2020-01-01,2019-01-01
                """));

        assertThat(imported.entered()).isZero();
        assertThat(imported.bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected true or false in external, found maybe",
                        "expected a value in supplier_id, found none",
                        "expected a date as YYYY-MM-DD, found 1 May 2020",
                        "A contract ends on or after the day it begins; PADPIDA2026010199Z's would end 2019-01-01");
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("contracts.csv"), HEADER + rows);
    }
}
