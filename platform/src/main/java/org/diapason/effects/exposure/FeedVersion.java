package org.diapason.effects.exposure;

import java.time.Instant;

/**
 * One numbered version of the eligibility feed.
 *
 * @param number from 1, without gaps
 * @param version digest of the set
 * @param asOf the facts and decisions that it follows
 */
public record FeedVersion(long number, String version, Instant asOf, Instant publishedAt) {}
