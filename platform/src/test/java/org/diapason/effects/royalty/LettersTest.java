package org.diapason.effects.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diapason.effects.royalty.letter.Account;
import org.diapason.effects.royalty.letter.Letters;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a label manager reads, read back from the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest {
    private static final long POOL = 10_000_000_000L;

    private final Courtroom courtroom = new Courtroom();
    private Path folder = Path.of("");
    private Path english = Path.of("");
    private Path french = Path.of("");
    private Decision exclusion;
    private Account account;

    @BeforeAll
    void write(@TempDir Path temporary) {
        folder = temporary;
        SmallMonth month = new SmallMonth(folder)
                .pays("song", "PADPIDA2026000001A/Étoile, Œuvres & Łódź")
                .pays("loop", "farm")
                .promises(new PayeeTerm(
                        new PayeeId("farm"),
                        Optional.empty(),
                        0,
                        1_500_000_000L,
                        0,
                        SmallMonth.MONTH.atDay(1),
                        Optional.empty()))
                .listens("fan", "song", 6, 180_000)
                .listens("fan", "loop", 1, 180_000)
                .listens("bot", "loop", 3, 31_000);
        for (int i = 0; i < 60; i++) {
            month.pays("extra-" + i, "PADPIDA2026000001A/Many").listens("fan", "extra-" + i, 1, 180_000);
        }
        CaseId ring = courtroom.ringOf(month.caseOf("bot"), "bot");
        courtroom.judge(ring);
        exclusion = courtroom.decided(ring, new Act.Exclude());
        Instant asOf = courtroom.now();
        MonthFacts facts = month.facts(POOL, courtroom.decisions().inForce(asOf));
        english = folder.resolve("english");
        french = folder.resolve("french");
        Statement statement = Royalty.follow(facts, asOf, month.resources(), english);
        Royalty.follow(facts, asOf, month.resources(), french);
        List<Correction> corrections = List.of(
                new Correction(SmallMonth.MONTH.minusMonths(1), "farm", Standing.COUNTED, -2, -12_340_000, 0),
                new Correction(SmallMonth.MONTH.minusMonths(1), "gone", Standing.COUNTED, 1, 5_000_000, 0));
        account = new Account(statement, corrections, facts.rule(), asOf, Sha256.of("manifest"));
        Letters letters = new Letters(_ -> List.of(), month.resources());
        letters.write(account, Locale.ENGLISH, english);
        letters.write(account, Locale.FRENCH, french);
    }

    @AfterAll
    void close() {
        courtroom.close();
    }

    @Test
    void everybody_whom_the_account_or_a_correction_names_has_a_letter() throws IOException {
        try (Stream<Path> files = Files.list(english.resolve("payees"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "PADPIDA2026000001A%2F%C3%89toile%2C+%C5%92uvres+%26+%C5%81%C3%B3d%C5%BA.pdf",
                            "PADPIDA2026000001A%2FMany.pdf", "farm.pdf", "gone.pdf");
        }
    }

    @Test
    void it_has_the_numbers_of_the_statement() throws IOException {
        PayeeLine farm = account.statement().payees().stream()
                .filter(line -> line.payee().equals("farm"))
                .findFirst()
                .orElseThrow();
        assertThat(farm.micro(Standing.COUNTED)).isEqualTo(142_857_143L);
        assertThat(farm.topUpMicro()).isEqualTo(1_357_142_857L);
        assertThat(farm.micro(Standing.ESCROW)).isEqualTo(428_571_429L);

        assertThat(text(english, "farm"))
                .contains("Royalty statement, October 2026")
                .contains("Reported and paid 1 €142.86")
                .contains("Excluded, money in escrow 3 €428.57")
                .contains("Added by your contract €1,357.14")
                .contains("September 2026, Reported and paid -2 -€12.34")
                .contains("Paid with this statement €1,487.66")
                .contains(exclusion.id() + ", Excluded, money in escrow 3")
                .contains("In escrow: these listens are excluded by a decision that can still be appealed")
                .contains("France, premium 1 €142.86")
                .contains("Pro rata: every listen of a pool weighs the same.")
                .contains(Sha256.of("manifest").hex());
    }

    @Test
    void it_is_written_in_french_too() throws IOException {
        assertThat(text(french, "farm"))
                .contains("Décompte de redevances, octobre 2026")
                .contains("Ajouté par votre contrat 1 357,14 €")
                .contains("Payé avec ce décompte 1 487,66 €");
    }

    @Test
    void letters_that_the_font_lacks_do_not_stop_it() throws IOException {
        assertThat(text(english, "PADPIDA2026000001A%2F%C3%89toile%2C+%C5%92uvres+%26+%C5%81%C3%B3d%C5%BA"))
                .contains("Étoile, Œuvres & ?ód?");
    }

    @Test
    void a_long_list_goes_on_and_says_how_many_it_leaves_out() throws IOException {
        try (PDDocument letter = open(english, "PADPIDA2026000001A%2FMany")) {
            assertThat(letter.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(english, "PADPIDA2026000001A%2FMany"))
                .contains("More recordings, all of them in aggregates.parquet 20");
    }

    @Test
    void the_same_account_gives_the_same_bytes() throws IOException {
        Path file = english.resolve("payees/farm.pdf");
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        new Letters(_ -> List.of(), new SmallMonth(folder).resources()).write(account, Locale.ENGLISH, english);

        assertThat(file).hasBinaryContent(first);
    }

    private static String text(Path account, String payee) throws IOException {
        try (PDDocument letter = open(account, payee)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(letter).replaceAll("[ \u00a0]+", " ");
        }
    }

    private static PDDocument open(Path account, String payee) throws IOException {
        return Loader.loadPDF(account.resolve("payees").resolve(payee + ".pdf").toFile());
    }
}
