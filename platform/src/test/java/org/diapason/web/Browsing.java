package org.diapason.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.command.WebHouse;

/** A reader without a screen: follows no redirect, keeps cookies, fills forms with the token that the page gave. */
final class Browsing {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final AtomicInteger READERS = new AtomicInteger(1);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .localAddress(address(READERS.incrementAndGet()))
            .build();
    private final String address;
    private String token = "";

    Browsing(WebHouse house) {
        this.address = house.address();
    }

    /** Each reader comes from an address of its own, so that the turnstile does not take all of them for one. */
    private static InetAddress address(int reader) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, (byte) (reader / 250), (byte) (reader % 250 + 1)});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody in particular. */
    static Browsing anonymous(WebHouse house) {
        Browsing browsing = new Browsing(house);
        browsing.get("/sign-in");
        return browsing;
    }

    /** Signed in as a sample person. */
    static Browsing as(WebHouse house, String person) {
        Browsing browsing = anonymous(house);
        browsing.post("/sign-in", "person=" + person, "password=sample-" + person);
        browsing.get("/sign-in");
        return browsing;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends a form with these fields, already encoded or plain enough. */
    HttpResponse<String> post(String path, String... fields) {
        String body = String.join("&", fields) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
