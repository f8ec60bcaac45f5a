package org.diapason.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.command.WebHouse;
import org.diapason.facts.delivery.Ern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of deliveries, sent from a real browser with the sound beside its messages. */
class FolderUploadTest {
    @TempDir
    private Path folder;

    private final WebHouse house = WebHouse.open();

    @Test
    void a_folder_is_brought_in_with_its_sound_and_its_progress_is_told() throws IOException {
        Path drop = folder.resolve("drop");
        Files.createDirectories(drop.resolve("one/resources"));
        put(drop.resolve("one/one.xml"), "M-up-1", "XWD992608001");
        put(drop.resolve("two.xml"), "M-up-2", "XWD992608002");
        Files.writeString(drop.resolve("one/resources/XWD992608001.wav"), "sound");
        try (Browser browser = Browser.open()) {
            Page theo = browser.reader("en");
            Browser.signIn(theo, "theo");
            theo.navigate("/office/deliveries");
            theo.click("summary");
            theo.setInputFiles("#whole", drop);
            theo.click("form:has(#whole) button");

            assertThat(theo.locator("#bringing[role=status]")).containsText("drop");
            assertThat(theo.locator("#bringing")).containsText("2 of 2");
            theo.navigate("/office/catalogue/XWD992608001");
            assertThat(theo.locator("h1")).containsText("Low Tide");
            theo.navigate("/office/deliveries");
            theo.locator("main a[href^='/office/deliveries/']").first().click();
            assertThat(theo.locator("a[href$='acknowledgement.xml']")).hasCount(1);
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(Browsing.as(house, "theo")
                        .get("/office/deliveries/1/acknowledgement.xml")
                        .body())
                .contains("FtpAcknowledgementMessage", "<FileStatus>");
    }

    private static void put(Path file, String id, String isrc) throws IOException {
        Files.writeString(file, Ern.ern43(id, isrc).replace(Ern.SENDER, WebHouse.SUPPLIER.value()));
    }
}
