package org.diapason.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a demonstration: it stands where it is told to start, and goes on when told how much time passes; once its
 * play is over, it runs like any other from there.
 */
final class DemoClock extends Clock {
    private volatile Clock clock;

    DemoClock(Instant start) {
        this.clock = Clock.fixed(start, ZoneOffset.UTC);
    }

    void pass(Duration time) {
        clock = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
    }

    /** From now on it runs. */
    void run() {
        Clock system = Clock.systemUTC();
        clock = Clock.offset(system, Duration.between(system.instant(), clock.instant()));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
