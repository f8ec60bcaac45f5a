package org.diapason.effects.exposure.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls webhooks: follows no redirects, and waits for nobody longer than a few seconds. Safe for use by many threads. */
final class Call {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Waits this long for an answer. */
    Call(Duration patience) {
        this.patience = patience;
    }

    /** What came of it: the status, or why there was none. */
    record Outcome(boolean isTaken, String words) {
        static Outcome failed(String words) {
            return new Outcome(false, words);
        }
    }

    Outcome make(Webhook webhook, long number, String body, Signature signature, Instant now) {
        String id = "eligibility-" + number;
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.address()))
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signature.sign(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            int status = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return new Outcome(status / 100 == 2, Integer.toString(status));
        } catch (ExecutionException e) {
            return Outcome.failed(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            return Outcome.failed("no answer within " + patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("interrupted");
        } finally {
            answer.cancel(true);
        }
    }
}
