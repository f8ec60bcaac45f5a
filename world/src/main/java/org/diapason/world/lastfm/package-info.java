/**
 * A month made from real people: the listening counts of HetRec 2011 Last.fm-2K.
 *
 * <p>{@link org.diapason.world.lastfm.LastfmMonth} makes it: each person keeps the proportions of their
 * artists, volumes are scaled to a month, and the rest (songs, hours, skips) follows the rules of
 * {@code listening}. The data stays with its owner: it is read from the folder that the caller names.
 */
@NullMarked
package org.diapason.world.lastfm;

import org.jspecify.annotations.NullMarked;
