package org.diapason.facts.catalogue;

import java.time.Instant;

/**
 * That somebody says something of a supplier, an artist, a release or a recording.
 *
 * @param field what is claimed, such as {@code title}
 * @param claimant who claims it: a supplier's identifier, or {@code service}
 * @param source where it was read: the digest of a delivered message or of an imported file
 * @param claimedAt the message's own date
 */
public record Claim(String field, String value, String claimant, String source, Trust trust, Instant claimedAt) {}
