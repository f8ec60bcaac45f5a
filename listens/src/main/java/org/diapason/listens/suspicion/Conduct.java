package org.diapason.listens.suspicion;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How the accounts of one ring, or of the peers it is compared with, listen.
 *
 * @param stopped the share of their listens that end before thirty seconds
 * @param saved the share of their listens that led to a save, if that is known
 * @param quietHours the share of their listens in the quietest six hours of the day on end; a quarter if all hours are equal
 * @param sleepers the share of accounts that play what gains for hours on end, always in the same ten hours of the day
 * @param network the share of accounts at the most shared network, {@code device} and {@code signupWeek} alike, if known
 * @param ageDays the median age of the accounts at their first listen, if known
 */
record Conduct(
        long listens,
        long counted,
        long accounts,
        double stopped,
        OptionalDouble saved,
        double quietHours,
        double sleepers,
        OptionalDouble network,
        OptionalDouble device,
        OptionalDouble signupWeek,
        OptionalLong ageDays,
        Instant first,
        Instant last) {}
