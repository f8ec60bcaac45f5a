/**
 * The deliveries of a world: messages of DDEX ERN 3.8.2 and 4.3 with their sound, and a few that are
 * broken.
 *
 * <p>{@link org.diapason.world.delivery.Deliveries} writes the folders that suppliers would send. It
 * takes releases from the catalogue and sound from the studio and knows nothing of listening, nor of
 * the program that will read what it writes.
 */
@NullMarked
package org.diapason.world.delivery;

import org.jspecify.annotations.NullMarked;
