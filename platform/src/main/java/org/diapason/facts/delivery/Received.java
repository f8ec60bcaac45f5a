package org.diapason.facts.delivery;

import java.time.Instant;

/**
 * A delivery as it was received.
 *
 * @param number of the delivery, in the order in which they came
 * @param supplier DPID of the sender; empty when the message does not say
 */
public record Received(long number, String supplier, Instant receivedAt, Delivered delivered) {}
