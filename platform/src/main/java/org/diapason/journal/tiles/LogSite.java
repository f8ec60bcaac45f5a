package org.diapason.journal.tiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A log on a web site, read over http or https. Safe for use by many threads. */
public final class LogSite implements LogFiles {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** No file of a log is longer: 256 entries of 65,535 bytes and their lengths. */
    private static final int LONGEST_FILE = TilePath.FULL * (EntryBundle.LONGEST_ENTRY + Short.BYTES);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** The log whose checkpoint is at {@code base/checkpoint}. */
    public LogSite(URI base) {
        this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
    }

    @Override
    public Optional<byte[]> find(String path) {
        URI address = base.resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return switch (response.statusCode()) {
                    case 200 -> Optional.of(readAtMost(address, body));
                    case 404, 410 -> Optional.empty();
                    default ->
                        throw new IOException(
                                "expected status 200 or 404, got " + response.statusCode() + "; try again later");
                };
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(address, new InterruptedIOException("interrupted"));
        } catch (IOException e) {
            throw unreachable(address, e);
        }
    }

    private static byte[] readAtMost(URI address, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            throw new FaultyLog(address.toString(), "at most " + LONGEST_FILE + " bytes", "more");
        }
        return bytes;
    }

    private static UncheckedIOException unreachable(URI address, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new UncheckedIOException("Could not read " + address + ": " + reason, cause);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
