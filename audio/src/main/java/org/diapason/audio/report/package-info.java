/**
 * Shows a hearing to people: drawings, and a page of plain words for the artist, in French and English.
 *
 * <p>{@link org.diapason.audio.report.Report} writes a folder of self-contained pages;
 * {@link org.diapason.audio.report.Drawings} and {@link org.diapason.audio.report.Explanation} are what a page is made
 * of, for whoever has pages already. Whatever evidence there is, is shown by its code; no channel is known by name here
 * except for its words. It stands behind {@code org.diapason.audio}, and measures and judges nothing.
 */
@NullMarked
package org.diapason.audio.report;

import org.jspecify.annotations.NullMarked;
