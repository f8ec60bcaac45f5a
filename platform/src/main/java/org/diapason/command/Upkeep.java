package org.diapason.command;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.diapason.effects.exposure.webhook.Webhooks;
import org.diapason.effects.withdrawal.Withdrawals;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a running service does by itself: it follows new decisions within seconds (what may be recommended, who is told),
 * sends what is due to webhooks, and runs the charter's checks every quarter of an hour. It decides nothing.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int FOLLOW_SECONDS = 5;
    private static final int SEND_SECONDS = 1;
    private static final int CHECK_MINUTES = 15;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    /** Of its own: whom it calls may be slow to answer. */
    private final ScheduledExecutorService messenger = Executors.newSingleThreadScheduledExecutor();

    private final Program program;
    private Followed followed = new Followed(List.of(), new Withdrawals(new TreeMap<>(), List.of()));

    private Upkeep(Program program) {
        this.program = program;
    }

    /** What was followed last: decisions, and what is out by them, which also changes with time. */
    private record Followed(List<DecisionId> inForce, Withdrawals withdrawals) {}

    static Upkeep start(Program program, Webhooks webhooks) {
        Upkeep upkeep = new Upkeep(program);
        every(upkeep.clockwork, FOLLOW_SECONDS, TimeUnit.SECONDS, upkeep::follow);
        every(
                upkeep.clockwork,
                CHECK_MINUTES,
                TimeUnit.MINUTES,
                () -> program.board().run(program.now()));
        every(upkeep.messenger, SEND_SECONDS, TimeUnit.SECONDS, webhooks::send);
        return upkeep;
    }

    private void follow() {
        List<DecisionId> inForce = program.decisions().inForce(program.now()).stream()
                .map(Decision::id)
                .toList();
        Followed now = new Followed(inForce, program.shelf().withdrawals());
        if (!now.equals(followed)) {
            new Following(program).follow(program.now());
            followed = now;
        }
    }

    private static void every(ScheduledExecutorService who, int period, TimeUnit unit, Runnable work) {
        var unused = who.scheduleWithFixedDelay(() -> tried(work), 0, period, unit);
    }

    /** What fails is told and tried again. */
    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Upkeep failed and is tried again: {}", e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        messenger.close();
        clockwork.close();
    }
}
