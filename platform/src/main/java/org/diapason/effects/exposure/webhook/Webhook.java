package org.diapason.effects.exposure.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a program wants versions of the feed sent.
 *
 * @param failure what the last call came to, when it was not answered as it should be; empty when it was, or there was none
 */
public record Webhook(long number, String consumer, String address, Instant madeAt, Optional<String> failure) {}
