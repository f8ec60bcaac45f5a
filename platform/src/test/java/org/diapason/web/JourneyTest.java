package org.diapason.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.diapason.command.WebHouse;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.journal.tiles.PublishedLog;
import org.diapason.journal.tiles.Receipt;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two journeys that matter, in a real browser on a real service, in both languages, one by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final String REASON = "These accounts leave just after thirty seconds, by day and by night.";

    private final WebHouse house = WebHouse.open();
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_case_is_judged_decided_signed_and_remembered() throws Exception {
        CaseId ring = house.openRing();
        Page ines = browser.reader("en");
        Browser.signIn(ines, "ines");
        ines.navigate("/desk/cases/" + ring);
        assertThat(ines.locator("body")).not().containsText("0.9877");
        ines.check("input[value=as_proposed]");
        ines.fill("#words", "The hours are flat and each listen ends at thirty-one seconds.");
        ines.click("#reading button");
        assertThat(ines.locator(".score")).containsText("0.9877");
        for (int member = 1; member <= 8; member++) {
            ines.click("button[value=confirmed]");
            assertThat(ines.locator(".dot.confirmed")).hasCount(member);
        }
        ines.check("input[name=act][value=exclude]");
        ines.fill("#reason", REASON);
        ines.click("#decide button");
        assertThat(ines.locator(".consequences")).containsText("240 listens");
        assertThat(ines.locator(".consequences")).containsText("second person");
        String before = escrow();
        ines.click("main form button");
        assertThat(ines.locator("#sign")).containsText("A second person must sign");
        assertThat(escrow()).isEqualTo(before);

        secondPersonSigns("en", ring);
        assertThat(escrow()).isNotEqualTo(before);
        proofVerifies(ring);
        assertThat(browser.strangers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_same_by_keyboard_alone_in_french() throws Exception {
        CaseId ring = house.openRing();
        Page ines = browser.reader("fr");
        ines.navigate("/sign-in");
        ines.focus("#person");
        ines.keyboard().type("ines");
        ines.keyboard().press("Tab");
        ines.keyboard().type("sample-ines");
        ines.keyboard().press("Enter");
        ines.waitForURL("**/desk");
        walkTo(ines, ring);
        ines.keyboard().press("1");
        ines.keyboard().press("w");
        ines.keyboard().type("Les heures sont plates, chaque écoute s’arrête à trente et une secondes.");
        leaveField(ines);
        ines.keyboard().press("s");
        for (int member = 1; member <= 8; member++) {
            assertThat(ines.locator("button[value=confirmed]")).isVisible();
            ines.keyboard().press("1");
            assertThat(ines.locator(".dot.confirmed")).hasCount(member);
        }
        ines.keyboard().press("e");
        ines.keyboard().press("r");
        ines.keyboard().type("Ces comptes partent juste après trente secondes, de jour comme de nuit.");
        leaveField(ines);
        ines.keyboard().press("c");
        assertThat(ines.locator(".consequences")).containsText("240 écoutes");
        ines.keyboard().press("d");
        assertThat(ines.locator("#sign")).containsText("Une seconde personne doit signer");
        secondPersonSigns("fr", ring);
        proofVerifies(ring);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void an_appeal_from_the_receipt_is_granted_and_the_money_restored(String language) {
        Decision decision = house.exclude();
        String taken = escrow();
        Page payee = browser.reader(language);
        payee.navigate("/reasons/" + decision.id());
        payee.click("#appeal .button");
        payee.fill("#grounds", "These are pupils of one school who learn a song.");
        byte[] timetable = "Monday, nine to ten: the song\n".getBytes(StandardCharsets.UTF_8);
        payee.setInputFiles("#files", new FilePayload("emploi du temps.txt", "text/plain", timetable));
        payee.click("form.sheet button");
        payee.waitForURL("**/reasons/**");

        Page noor = browser.reader(language);
        Browser.signIn(noor, "noor");
        noor.navigate("/desk/cases/appeal-" + decision.id());
        Download enclosed = noor.waitForDownload(() -> noor.click("#exhibits a"));
        assertThat(enclosed.suggestedFilename()).isEqualTo("emploi du temps.txt");
        assertThat(enclosed.path()).hasBinaryContent(timetable);
        noor.check("input[name=act][value=grant]");
        noor.fill("#reason", "The school confirmed the lesson; the hours are those of its lessons.");
        noor.click("#decide button");
        noor.click("main form button");
        assertThat(noor.locator("#decisions .taken")).hasCount(1);

        payee.reload();
        assertThat(payee.locator("#appeal .grade")).isVisible();
        assertThat(payee.locator(".grade.kept").first()).isVisible();
        assertThat(escrow()).isNotEqualTo(taken);
    }

    @Test
    void the_one_who_decided_can_take_it_back_until_a_second_person_signs() {
        CaseId ring = house.openRing();
        Page ines = browser.reader("en");
        Browser.signIn(ines, "ines");
        judge(ines, ring);
        ines.click("main form button");
        ines.click("#sign button");
        assertThat(ines.locator("#decisions .taken")).containsText("has no effect");
        assertThat(ines.locator("#decide")).isVisible();
    }

    private void judge(Page ines, CaseId ring) {
        ines.navigate("/desk/cases/" + ring);
        ines.check("input[value=cannot_tell]");
        ines.fill("#words", "It could be a school.");
        ines.click("#reading button");
        for (int member = 1; member <= 8; member++) {
            ines.click("button[value=confirmed]");
            assertThat(ines.locator(".dot.confirmed")).hasCount(member);
        }
        ines.check("input[name=act][value=exclude]");
        ines.fill("#reason", REASON);
        ines.click("#decide button");
    }

    private void secondPersonSigns(String language, CaseId ring) {
        Page samir = browser.reader(language);
        Browser.signIn(samir, "samir");
        samir.navigate("/desk/cases/" + ring);
        samir.click("#sign button[value=true]");
        assertThat(samir.locator("#decisions .taken a")).isVisible();
    }

    /** The journal has the decision, its receipt verifies with the log's key, and no promise is broken by it. */
    private void proofVerifies(CaseId ring) throws Exception {
        String decision = house.desk()
                .sql("select decision_id from decision where case_id = ?")
                .param(ring.value())
                .query(String.class)
                .single();
        Page anybody = browser.reader("en");
        Locator entries = anybody.locator(".entries tbody tr");
        for (int tries = 0; tries < 30; tries++) {
            anybody.navigate("/reasons/" + decision);
            if (entries.count() >= 2) {
                break;
            }
            anybody.waitForTimeout(300);
        }
        anybody.click(".entries tbody tr:nth-child(2) a");
        assertThat(anybody.locator("#proof")).hasClass(Pattern.compile(".*kept.*"));
        Path receipt =
                anybody.waitForDownload(() -> anybody.click(".actions .button")).path();
        var key = new PublishedLog(new LogFolder(house.journal())).findKey().orElseThrow();
        assertThat(Receipt.parse(Files.readString(receipt)).findFault(key)).isEmpty();
        anybody.navigate("/charter");
        assertThat(anybody.locator(".promise.broken")).hasCount(0);
    }

    private String escrow() {
        Page amelie = browser.reader("en");
        Browser.signIn(amelie, "amelie");
        amelie.navigate("/office/months/" + WebHouse.MONTH);
        assertThat(amelie.locator("#reconciled")).hasClass(Pattern.compile(".*kept.*"));
        String escrow = amelie.textContent("#micro-escrow");
        amelie.context().close();
        return escrow;
    }

    private static void walkTo(Page page, CaseId ring) {
        String wanted = "/desk/cases/" + ring;
        for (int step = 0; step < 50; step++) {
            page.keyboard().press("j");
            if (wanted.equals(page.evaluate("() => document.activeElement.getAttribute('href')"))) {
                page.keyboard().press("Enter");
                page.waitForURL("**" + wanted);
                return;
            }
        }
        throw new AssertionError("The queue has no row for " + ring);
    }

    /** Out of the field, so that keys are commands again. */
    private static void leaveField(Page page) {
        page.keyboard().press("Escape");
    }
}
