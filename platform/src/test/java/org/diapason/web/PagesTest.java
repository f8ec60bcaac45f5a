package org.diapason.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.diapason.command.WebHouse;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as people see it: its screenshots are build output, and axe-core finds no serious fault on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private final WebHouse house = WebHouse.open();
    private final Map<String, String> open = new LinkedHashMap<>();
    private final Map<String, String> behind = new LinkedHashMap<>();
    private Browser browser;

    @BeforeAll
    void furnish() {
        browser = Browser.open();
        Decision decision = house.exclude();
        CaseId ring = house.openRing();
        CaseId batch = house.openBatch();
        Decision labelled = house.label();
        open.put("front", "/");
        open.put("charter", "/charter");
        open.put("clause", "/charter/C63");
        open.put("uses", "/uses");
        open.put("journal", "/journal");
        open.put("entry", "/journal/0");
        open.put("verify", "/verify");
        open.put("reasons", "/reasons/" + decision.id());
        open.put("heard", "/reasons/" + labelled.id() + "/heard?recording=" + WebHouse.RECORDING);
        open.put("recording-open", "/recordings/" + WebHouse.RECORDING);
        open.put("completion", "/artist?id=" + WebHouse.ARTIST);
        open.put("receipt", "/artist/receipts/" + house.complete());
        open.put("appeal", "/appeal");
        open.put("sign-in", "/sign-in");
        open.put("missing", "/charter/C999");
        behind.put("desk", "/desk");
        behind.put("ring", "/desk/cases/" + ring);
        behind.put("ring-decided", "/desk/cases/" + decision.caseId());
        behind.put("ring-held", "/desk/cases/" + house.hold());
        behind.put("desk-held", "/desk?state=held");
        behind.put("batch", "/desk/cases/" + labelled.caseId() + "?member=" + WebHouse.RECORDING);
        behind.put("pictures", "/desk/cases/" + batch + "/members/" + WebHouse.RECORDING + "/pictures");
        behind.put("rule", "/desk/cases/" + house.openRule());
        behind.put("month", "/office/months/" + WebHouse.MONTH);
        behind.put("what-if", "/office/months/" + WebHouse.MONTH + "/what-if");
        behind.put("close", "/office/months/" + WebHouse.MONTH + "/close");
        behind.put("deliveries", "/office/deliveries");
        behind.put("catalogue", "/office/catalogue");
        behind.put("recording", "/office/catalogue/" + WebHouse.RECORDING);
        behind.put("suppliers", "/office/suppliers");
        behind.put("supplier", "/office/suppliers/" + WebHouse.SUPPLIER);
        behind.put("delivery", "/office/deliveries/" + house.deliver());
        behind.put("artist", "/office/artist?id=" + WebHouse.ARTIST);
        behind.put("withdrawals", "/office/withdrawals");
        behind.put("profiles", "/office/profiles");
        tellOtherwise("/office/months/" + WebHouse.MONTH + "/what-if");
    }

    /** The page of a month told in other ways asks by itself until it is worked out. */
    private void tellOtherwise(String path) {
        Page theo = browser.reader("en");
        Browser.signIn(theo, "theo");
        theo.navigate(path);
        theo.waitForSelector("#models");
        theo.context().close();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("en", ColorScheme.LIGHT, 1280),
                Arguments.of("fr", ColorScheme.DARK, 1280),
                Arguments.of("fr", ColorScheme.LIGHT, 390),
                Arguments.of("en", ColorScheme.DARK, 390));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("readers")
    void every_page_can_be_read_by_everybody(String language, ColorScheme light, int width) {
        Page page = browser.reader(language, light, width);
        open.forEach((name, path) -> look(page, name, path, language, light, width));
        Browser.signIn(page, "theo");
        behind.forEach((name, path) -> look(page, name, path, language, light, width));
        Page lena = browser.reader(language, light, width);
        Browser.signIn(lena, "lena");
        look(lena, "people", "/office/people", language, light, width);
        assertThat(browser.strangers()).isEmpty();
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void a_label_that_is_missing_is_found() {
        Page page = browser.reader("en");
        page.navigate("/appeal");
        page.evaluate("() => document.querySelectorAll('label').forEach(label => label.remove())");
        assertThat(Browser.faults(page)).anyMatch(fault -> fault.startsWith("label"));
    }

    private static void look(Page page, String name, String path, String language, ColorScheme light, int width) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(name.equals("missing") ? 404 : 200);
        Browser.shoot(
                page, "%s-%s-%s-%d".formatted(name, language, light.name().toLowerCase(java.util.Locale.ROOT), width));
        assertThat(Browser.faults(page))
                .as("%s, %s, %s, %d", path, language, light, width)
                .isEmpty();
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s at %d px does not scroll sideways", path, width)
                .isTrue();
    }
}
