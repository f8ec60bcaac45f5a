package org.diapason.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.groups.Tuple;
import org.diapason.facts.TableFile;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.CatalogueImport;
import org.diapason.facts.catalogue.EarlierStrikes;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Subject;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service brings along from the system that it had before: open cases and strikes. */
class EarlierSystemTest {
    @TempDir
    private Path folder;

    private Courtroom courtroom;
    private EarlierCases cases;
    private EarlierStrikes strikes;

    @BeforeEach
    void a_catalogue_of_two_suppliers() throws IOException {
        courtroom = new Courtroom();
        var office = courtroom.database().as(Role.OFFICE);
        new CatalogueImport(office, courtroom.clock()).importFrom(file("""
                recording_id,title,artist,supplier_id
                r-1,Low Tide,Ondra Vey,P1
                r-2,High Tide,Ondra Vey,P1
                r-3,Pier,Guest,P2
                """));
        cases = new EarlierCases(
                new Catalogue(office, courtroom.clock()),
                new Intake(office, courtroom.journal(), new SplittableRandom(1), courtroom.clock()));
        strikes = new EarlierStrikes(office, courtroom.clock());
    }

    @AfterEach
    void close() {
        courtroom.close();
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), rows);
    }

    @Test
    void an_open_case_is_opened_anew_once_for_each_supplier() throws IOException {
        Path file = file("""
                case_id,recording_id,opened_on,reason
                A-7,r-1,2026-08-03,Sounds generated from end to end
                A-7,r-2,2026-08-03,Sounds generated from end to end
                A-7,r-3,2026-08-03,Sounds generated from end to end
                A-8,r-9,2026-08-03,Not in the catalogue
                A-8,r-1,August,Sounds generated
                """);

        TableFile.Imported imported = cases.importFrom(file);
        cases.importFrom(file);

        assertThat(imported.entered()).isEqualTo(3);
        assertThat(imported.bad())
                .extracting(TableFile.BadLine::reason)
                .containsExactly(
                        "expected a recording of the catalogue, found r-9",
                        "expected a date as YYYY-MM-DD in opened_on, found August");
        assertThat(new CaseQueue(courtroom.database().as(Role.DESK))
                        .list(
                                new CaseQueue.Filter(Optional.empty(), Optional.empty(), CaseQueue.Order.OLDEST),
                                0,
                                10,
                                courtroom.now()))
                .extracting(
                        entry -> entry.about().subject(), entry -> entry.about().state())
                .containsExactlyInAnyOrder(open("P1"), open("P2"));
    }

    private static Tuple open(String supplier) {
        return tuple(new Subject.Batch(new SupplierId(supplier), YearMonth.of(2026, 8)), Case.State.OPEN);
    }

    @Test
    void a_strike_is_kept_as_the_earlier_systems_and_entered_once() throws IOException {
        Path file = file("""
                supplier_id,decided_on,reason
                P1,2026-03-01,Declared human; four recordings were generated
                P9,2026-03-01,Nobody knows this one
                P1,2036-03-01,Not yet
                """);

        assertThat(strikes.importFrom(file).entered()).isEqualTo(1);
        assertThat(strikes.importFrom(file).entered()).isZero();
        assertThat(strikes.importFrom(file).bad()).hasSize(2);
        assertThat(strikes.list(new SupplierId("P1")))
                .containsExactly(new EarlierStrikes.EarlierStrike(
                        new SupplierId("P1"),
                        LocalDate.parse("2026-03-01"),
                        "Declared human; four recordings were generated"));
    }
}
