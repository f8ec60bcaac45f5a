/**
 * Makes labelled synthetic months: deliveries with audio, listens with attacks and look-alikes, and
 * the truth about both in files that only tests and proofs read.
 *
 * <p>Music is invented in {@code catalogue}, played in {@code sound} and packed in {@code delivery};
 * people listen in {@code listening}, where {@code attack} and {@code lookalike} play their scenarios;
 * {@code lastfm} puts real people's counts in place of invented ones. All chance comes from {@code
 * chance}. It writes files and links to nothing of Diapason; nothing links to it. The layout of what it
 * writes is in {@code docs/world.md}.
 */
@NullMarked
package org.diapason.world;

import org.jspecify.annotations.NullMarked;
