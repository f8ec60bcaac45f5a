package org.diapason.listens.suspicion;

import java.time.Instant;

/**
 * What one ring did.
 *
 * @param listens that are suspected: all of its perpetrators, and of accounts that were taken over those to what gains
 * @param counted of them, those of thirty seconds and more
 * @param first the first listen to what gains, {@code last} the last
 */
record Conduct(long listens, long counted, Instant first, Instant last) {}
