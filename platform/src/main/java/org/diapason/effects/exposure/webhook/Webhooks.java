package org.diapason.effects.exposure.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.diapason.effects.exposure.EligibilityFeed;
import org.diapason.effects.exposure.FeedConsumers;

/**
 * The webhooks of the eligibility feed. Each version that is published after a program asked for them is sent to it, in
 * order, as {@code changes/NUMBER.json} has it; what is not answered with 2xx is sent again, and nothing later before it.
 * Safe for use by many threads; {@link #send} is for one.
 */
public final class Webhooks {
    private final WebhookTables tables;
    private final EligibilityFeed feed;
    private final FeedConsumers consumers;
    private final String key;
    private final boolean isDemonstration;
    private final Clock clock;
    private final Call call = new Call(Call.PATIENCE);

    /**
     * Keeps addresses with the office's rights.
     *
     * @param key from which the secrets of webhooks are derived
     * @param isDemonstration whether this machine itself may be called, which is refused otherwise
     */
    public Webhooks(
            DataSource office,
            EligibilityFeed feed,
            FeedConsumers consumers,
            String key,
            boolean isDemonstration,
            Clock clock) {
        this.tables = new WebhookTables(office);
        this.feed = feed;
        this.consumers = consumers;
        this.key = key;
        this.isDemonstration = isDemonstration;
        this.clock = clock;
    }

    /** Sends versions to this address from now on, and to none that the program gave before. */
    public Registration register(String consumer, String address) {
        Optional<String> refusal = Address.refusal(address, isDemonstration);
        if (refusal.isPresent()) {
            return new Registration.Refused(refusal.get());
        }
        consumers.asked(consumer);
        long number = tables.insert(consumer, Optional.of(address), clock.instant());
        return new Registration.Made(Signature.of(key, number).secret());
    }

    /** Sends this program nothing any more. */
    public void end(String consumer) {
        consumers.asked(consumer);
        tables.insert(consumer, Optional.empty(), clock.instant());
    }

    /** Those to which versions are sent, by the name of the program. */
    public List<Webhook> list() {
        return tables.list();
    }

    /** Makes the calls that are due, one to each webhook at the same time, and again while they are answered. */
    public void send() {
        while (sendAll(tables.due(clock.instant()))) {
            // what was answered may have a next version
        }
    }

    /** Says whether somebody took something. */
    private boolean sendAll(List<WebhookTables.Due> due) {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers
                    .invokeAll(due.stream()
                            .map(one -> (Callable<Boolean>) () -> send(one))
                            .toList())
                    .stream()
                    .anyMatch(Future::resultNow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean send(WebhookTables.Due due) {
        Call.Outcome outcome = Address.refusal(due.webhook().address(), isDemonstration)
                .map(Call.Outcome::failed)
                .orElseGet(() -> call.make(
                        due.webhook(),
                        due.number(),
                        changes(due.number()),
                        Signature.of(key, due.webhook().number()),
                        clock.instant()));
        tables.insertCall(due, outcome, clock.instant());
        if (outcome.isTaken()) {
            consumers.acknowledge(due.webhook().consumer(), due.number());
        }
        return outcome.isTaken();
    }

    private String changes(long number) {
        try {
            return Files.readString(feed.findChanges(number).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read version " + number + " of the feed: " + e.getMessage(), e);
        }
    }
}
