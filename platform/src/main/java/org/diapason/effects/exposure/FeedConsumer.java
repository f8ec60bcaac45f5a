package org.diapason.effects.exposure;

import java.time.Duration;
import java.time.Instant;

/**
 * A program that takes the eligibility feed, and how far behind it is.
 *
 * @param taken the number of the last version that it acknowledged; 0: none
 * @param behind how many versions it has not acknowledged
 * @param waiting how long the oldest of these has waited; zero when there is none
 * @param longest the longest that it took for a version so far
 */
public record FeedConsumer(
        String name, Instant knownSince, long taken, long behind, Duration waiting, Duration longest) {}
