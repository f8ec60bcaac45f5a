/**
 * Who listens in a world, when, to what and for how long, and the files that say so.
 *
 * <p>{@link org.diapason.world.listening.Population} holds the accounts, {@link
 * org.diapason.world.listening.Habits} makes one account listen as people do, {@link
 * org.diapason.world.listening.ListenLog} collects listens and writes them as the table of listens.
 * Attacks and look-alikes write through the same doors. It takes the music from the catalogue and
 * knows nothing of what any detector looks for.
 */
@NullMarked
package org.diapason.world.listening;

import org.jspecify.annotations.NullMarked;
