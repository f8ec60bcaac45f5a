package org.diapason.web.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the pictures of new cases before anybody opens them, one after the other, the newest first. */
@Component
class DrawnAhead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DrawnAhead.class);
    private static final int EVERY_SECONDS = 10;
    private static final int STRETCH = 200;
    private static final CaseQueue.Filter NEW_RINGS =
            new CaseQueue.Filter(Optional.of("ring"), Optional.of(Case.State.OPEN), CaseQueue.Order.NEWEST);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("drawn-ahead").factory());
    private final CaseQueue queue;
    private final Cases cases;
    private final RingPictures pictures;
    private final Clock clock;

    DrawnAhead(CaseQueue queue, Cases cases, RingPictures pictures, Clock clock) {
        this.queue = queue;
        this.cases = cases;
        this.pictures = pictures;
        this.clock = clock;
        var unused = clockwork.scheduleWithFixedDelay(this::draw, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Draws until it meets a whole stretch of the queue that was drawn before. */
    private void draw() {
        try {
            int from = 0;
            int drawn;
            do {
                List<CaseQueue.Entry> stretch = queue.list(NEW_RINGS, from, STRETCH, clock.instant());
                drawn = stretch.stream().mapToInt(entry -> draw(entry.about())).sum();
                from += STRETCH;
            } while (drawn > 0);
        } catch (RuntimeException e) {
            LOG.error("Pictures are not drawn ahead, which is tried again: {}", e.getMessage(), e);
        }
    }

    private int draw(Case about) {
        if (clockwork.isShutdown() || !(about.subject() instanceof Subject.Ring ring) || pictures.isDrawn(ring)) {
            return 0;
        }
        pictures.accounts(ring, cases.sample(about.id()));
        pictures.heatMap(ring);
        pictures.ties(ring);
        return 1;
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
