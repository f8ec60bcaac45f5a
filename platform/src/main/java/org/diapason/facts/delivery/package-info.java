/**
 * Deliveries: what suppliers send, read and taken into the catalogue, or quarantined with the reasons
 * and the original bytes.
 *
 * <p>{@link org.diapason.facts.delivery.Deliveries} walks folders of DDEX messages and says of each what
 * became of it, as a {@link org.diapason.facts.delivery.Delivered} with its {@link
 * org.diapason.facts.delivery.Finding}s; {@link org.diapason.facts.delivery.DeliveryChecks} are the
 * charter's. Messages come from strangers: the reader has no DTDs, no external entities, and limits on everything; a bad message is data, never an exception. Understood are ERN
 * 3.8.2, 4.1.1, 4.2, 4.3 and 4.3.2; another ERN of their generations is read like the nearest of them, with a
 * warning. What a message declares about generative AI is kept as a claim, and checked for contradictions. The
 * package must not know what a machine or a person thinks of what is delivered.
 */
@NullMarked
package org.diapason.facts.delivery;

import org.jspecify.annotations.NullMarked;
