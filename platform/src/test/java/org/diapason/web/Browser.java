package org.diapason.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.command.WebHouse;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven by Playwright. Where there is none, tests say so and are skipped; in CI they fail. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of(System.getProperty("basedir", "."), "target/screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    static Browser open() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there && System.getenv("CI") != null) {
            throw new IllegalStateException("Expected " + CHROMIUM + " in CI, found none. Install Debian's chromium.");
        }
        Assumptions.assumeTrue(there, "There is no " + CHROMIUM + ": ./diapason test installs it on Debian as root.");
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A reader with a language, light and width of their own. */
    Page reader(String language, ColorScheme light, int width) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(WebHouse.open().address())
                .setLocale(language)
                .setColorScheme(light)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(10_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(WebHouse.open().address())) {
                strangers.add(request.url());
            }
        });
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    Page reader(String language) {
        return reader(language, ColorScheme.LIGHT, 1280);
    }

    /** Requests to anywhere but us. */
    List<String> strangers() {
        return strangers;
    }

    /** What the browser complained of, such as something that the content policy refused. */
    List<String> complaints() {
        return complaints;
    }

    static void signIn(Page page, String person) {
        page.navigate("/sign-in");
        page.fill("#person", person);
        page.fill("#password", "sample-" + person);
        page.click("form.sheet button");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    /** Serious and critical faults that axe-core finds on a page, one a line. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                    .filter(fault => ['serious', 'critical'].includes(fault.impact))
                    .flatMap(fault => fault.nodes.map(node => fault.id + ': ' + node.target + ' ' + node.failureSummary))
                """);
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static final String AXE = axe();

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("Expected axe.min.js on the class path, found none.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
