/**
 * Hears a recording: an audio file in, spectral evidence and a verdict out.
 *
 * <p>A library of its own: it knows no domain type, no database and no Spring. The platform's
 * {@code proposals.audition} turns what it hears into proposals; it decides nothing.
 */
@NullMarked
package org.diapason.audio;

import org.jspecify.annotations.NullMarked;
