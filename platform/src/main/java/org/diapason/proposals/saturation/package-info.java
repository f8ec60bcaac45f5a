/**
 * A machine suspects deliveries: it looks for batches that seem made to fill a catalogue (C14).
 *
 * <p>{@link org.diapason.proposals.saturation.Saturator} proposes one case for a supplier's batch of a day, with what other
 * machines heard and how the recordings are listened to beside it; {@link
 * org.diapason.proposals.saturation.SaturationChecks} is the charter's. It sees facts and other machines' words, decides
 * nothing, and must not know what follows.
 */
@NullMarked
package org.diapason.proposals.saturation;

import org.jspecify.annotations.NullMarked;
