package org.diapason.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.diapason.command.WebHouse;
import org.diapason.judgement.Decision;
import org.junit.jupiter.api.Test;

/** What was heard, as those who judge see it and as the artist reads it. */
class HeardTest {
    private final WebHouse house = WebHouse.open();

    @Test
    void a_window_of_sound_starts_the_player_there_and_pictures_come_after_the_page() {
        Decision decision = house.label();
        try (Browser browser = Browser.open()) {
            Page theo = browser.reader("en");
            Browser.signIn(theo, "theo");
            theo.navigate("/desk/cases/" + decision.caseId() + "?member=" + WebHouse.RECORDING);
            assertThat(theo.locator(".spectrum .line")).hasCount(2);

            theo.focus(".timeline [data-second='1.000']");
            theo.keyboard().press("Enter");

            theo.waitForFunction("() => document.querySelector('audio').currentTime >= 1");
            theo.waitForFunction("() => document.querySelector('.spectrogram').naturalHeight === 256");
            assertThat(theo.locator(".claims").first()).containsText("Sound cannot show this.");
            assertThat(theo.locator(".claims").last()).containsText("+5.53");
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.strangers()).isEmpty();
        }
    }

    @Test
    void the_artist_reads_without_an_account_what_was_heard() {
        Decision decision = house.label();
        Browsing artist = Browsing.anonymous(house);

        assertThat(artist.get("/reasons/" + decision.id()).body()).contains("/reasons/" + decision.id() + "/heard");
        String page = artist.get("/reasons/" + decision.id() + "/heard?recording=" + WebHouse.RECORDING)
                .body();
        assertThat(page)
                .contains("0:00–0:02", "33 human recordings", "+4.21", "+5.53", "/appeal?decision=" + decision.id());
    }

    @Test
    void which_recordings_a_decision_covers_is_not_to_be_read_off() {
        Decision decision = house.label();
        Browsing stranger = Browsing.anonymous(house);

        assertThat(stranger.get("/reasons/" + decision.id() + "/heard").body()).doesNotContain(WebHouse.RECORDING);
        HttpResponse<String> other = stranger.get("/reasons/" + decision.id() + "/heard?recording=QZABC2600002");
        assertThat(other.body()).contains("QZABC2600002").doesNotContain("0:00–0:02");
        assertThat(stranger.get("/reasons/" + house.exclude().id() + "/heard").statusCode())
                .isEqualTo(404);
    }
}
