package org.diapason.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who signs in and reads pages, and says how long each took. */
final class PageReader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private PageReader(String address) {
        this.address = address;
    }

    /** Signed in as a sample person. */
    static PageReader signedIn(String address, String person) {
        PageReader reader = new PageReader(address);
        Matcher token =
                TOKEN.matcher(reader.send(reader.request("/sign-in").GET()).body());
        if (!token.find()) {
            throw new IllegalStateException("Expected a form to sign in with at " + address + ", found none.");
        }
        reader.send(reader.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=" + token.group(1) + "&person=" + person + "&password=sample-" + person)));
        return reader;
    }

    /** Reads a page to its last byte. */
    Duration read(String path) {
        HttpRequest.Builder request = request(path).GET();
        long start = System.nanoTime();
        HttpResponse<String> answer = send(request);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Expected " + path + ", got status " + answer.statusCode());
        }
        return taken;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + address, e);
        }
    }
}
