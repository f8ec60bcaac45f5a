/**
 * Deliveries: what suppliers send, read and taken into the catalogue, or quarantined with the reasons and the original
 * bytes.
 *
 * <p>{@link org.diapason.facts.delivery.Deliveries} walks folders and archives of DDEX messages and says of each what
 * became of it, as a {@link org.diapason.facts.delivery.Delivered} with its {@link org.diapason.facts.delivery.Finding}s;
 * {@link org.diapason.facts.delivery.Deals} say what may be played where;
 * {@link org.diapason.facts.delivery.DeliveryChecks} are the charter's. Messages come from strangers: no DTDs, no external
 * entities, limits on everything; a bad message is data, never an exception. They are prepared by many threads and admitted
 * in order. What a message declares about generative AI is a claim, checked for contradictions. The package must not know
 * what a machine or a person thinks of what is delivered.
 */
@NullMarked
package org.diapason.facts.delivery;

import org.jspecify.annotations.NullMarked;
