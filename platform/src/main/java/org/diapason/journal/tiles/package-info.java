/**
 * A tile log in plain files, as C2SP describes it (c2sp.org/tlog-tiles, tlog-checkpoint, signed-note,
 * tlog-proof): hashes, keys, checkpoints, the writer, the proofs and the verifier.
 *
 * <p>Public types to start from: {@link org.diapason.journal.tiles.TileLog} writes a log, {@link
 * org.diapason.journal.tiles.PublishedLog} reads one from a folder or a web site, {@link
 * org.diapason.journal.tiles.JournalVerifier} checks all of it, {@link
 * org.diapason.journal.tiles.Receipt} proves one entry offline. An entry is bytes here: this package
 * knows no database, no kind of entry and nobody else of Diapason, so that whoever doubts the journal
 * can read the whole of its verifier.
 */
@NullMarked
package org.diapason.journal.tiles;

import org.jspecify.annotations.NullMarked;
