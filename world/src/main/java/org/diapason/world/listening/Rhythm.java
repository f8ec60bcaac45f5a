package org.diapason.world.listening;

import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Lottery;

/**
 * When an account listens: hours of its day, weekdays against weekends.
 *
 * <p>Documented rule, not a measurement: people sleep about eight hours (bedtime 23.5 h ± 1.2 h
 * local), and the rest has bumps at the way to work, noon, the afternoon and the evening, whose
 * heights are each person's own; weekend days count 0.6 to 1.6 times a weekday.
 */
public final class Rhythm {
    private static final double[] BUMP_HOURS = {8.0, 12.5, 16.0, 20.0};
    private static final double[] BUMP_HEIGHTS = {0.8, 0.5, 0.7, 1.2};
    private static final double[] BUMP_WIDTHS = {1.0, 1.0, 1.6, 2.0};
    private static final double AWAKE = 0.08;
    private static final double ASLEEP = 0.001;

    private final Lottery hours;
    private final Lottery days;
    private final Month month;
    private final int utcOffsetHours;

    private Rhythm(Lottery hours, Lottery days, Month month, int utcOffsetHours) {
        this.hours = hours;
        this.days = days;
        this.month = month;
        this.utcOffsetHours = utcOffsetHours;
    }

    /** The rhythm of one person. */
    public static Rhythm of(Month month, Country country, Chance chance) {
        double shift = chance.gaussian() * 1.2;
        double[] heights = new double[BUMP_HOURS.length];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = BUMP_HEIGHTS[i] * chance.between(0.3, 1.7);
        }
        Lottery hours = Lottery.of(24, hour -> weight(hour + 0.5 - shift, heights));
        double weekend = chance.between(0.6, 1.6);
        Lottery days = Lottery.of(month.days(), day -> (month.isWeekend(day) ? weekend : 1) * chance.between(0.2, 1.8));
        return new Rhythm(hours, days, month, country.utcOffsetHours());
    }

    /** A moment of the month at which this person might start to listen. */
    public long moment(Chance chance) {
        return moment(days.draw(chance), chance);
    }

    /** A moment of a day of the month, counted from 0, at which this person might start to listen. */
    public long moment(int day, Chance chance) {
        int hour = Math.floorMod(hours.draw(chance) - utcOffsetHours, 24);
        return month.start() + day * Month.DAY_MS + hour * Month.HOUR_MS + chance.below((int) Month.HOUR_MS);
    }

    private static double weight(double hour, double[] heights) {
        double local = hour - 24 * Math.floor(hour / 24);
        double weight = local < 7.5 || local > 23.5 ? ASLEEP : AWAKE;
        for (int i = 0; i < heights.length; i++) {
            double away = (local - BUMP_HOURS[i]) / BUMP_WIDTHS[i];
            weight += local < 6 ? 0 : heights[i] * StrictMath.exp(-away * away / 2);
        }
        return weight;
    }
}
