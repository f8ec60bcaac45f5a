package org.diapason.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets an address through a door so many times, and again as time passes (a token bucket). Addresses are forgotten once
 * their bucket is full again. Safe for use by many threads.
 */
public final class Turnstile {
    private static final int BURST = 20;
    private static final Duration REFILL = Duration.ofSeconds(15);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    public Turnstile(Clock clock) {
        this.clock = clock;
    }

    private record Bucket(double tokens, Instant at) {
        Bucket refilled(Instant now) {
            double more = Duration.between(at, now).toMillis() / (double) REFILL.toMillis();
            return new Bucket(Math.min(BURST, tokens + more), now);
        }
    }

    /**
     * Lets this request through.
     *
     * @throws TooOften when its address came too often
     */
    public void pass(String door, HttpServletRequest request) {
        Instant now = clock.instant();
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.refilled(now).tokens() >= BURST);
        }
        Bucket left = buckets.compute(door + " " + request.getRemoteAddr(), (_, known) -> {
            Bucket bucket = known == null ? new Bucket(BURST, now) : known.refilled(now);
            return new Bucket(Math.max(-1, bucket.tokens() - 1), now);
        });
        if (left.tokens() < 0) {
            throw new TooOften();
        }
    }
}
