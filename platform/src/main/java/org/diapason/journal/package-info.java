/**
 * The append-only public memory of every decision, release and control: what is in it cannot be taken
 * out or changed unseen.
 *
 * <p>A room that decides calls {@link org.diapason.journal.Journal#record} in its own transaction, with an
 * {@link org.diapason.journal.Entry} that names people, artists and accounts by their {@link
 * org.diapason.journal.Commitments} only. The one {@link org.diapason.journal.Sequencer} gives entries
 * their place in the log of {@code org.diapason.journal.tiles} and publishes it; a receipt can be had
 * within two seconds. Everybody may use this package; it knows nobody, and whether an entry is true it
 * does not know either.
 */
@NullMarked
package org.diapason.journal;

import org.jspecify.annotations.NullMarked;
