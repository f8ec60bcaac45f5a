package org.diapason.world.listening;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The calendar month of a world in UTC, with instants in milliseconds since 1970. */
public record Month(YearMonth value) {
    public static final long HOUR_MS = 3_600_000;
    public static final long DAY_MS = 24 * HOUR_MS;

    public long start() {
        return value.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The first instant after the month. */
    public long end() {
        return start() + days() * DAY_MS;
    }

    /** The instant itself, or as long after the start of the month as it is after its end. */
    long wrap(long instant) {
        return instant < end() ? instant : start() + (instant - end());
    }

    public int days() {
        return value.lengthOfMonth();
    }

    /** Whether a day, counted from 0, is a Saturday or a Sunday. */
    public boolean isWeekend(int day) {
        DayOfWeek weekday = value.atDay(day + 1).getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
