/**
 * Hears a recording: an audio file in, spectral evidence and a verdict out.
 *
 * <p>{@link org.diapason.audio.Audition} is the door and {@link org.diapason.audio.Hearing} what comes out of it;
 * {@link org.diapason.audio.AudioFiles} finds the files of a folder. A file is decoded in a child process
 * ({@code Decoder}), cut into excerpts of five seconds, heard by one class per channel of evidence
 * ({@code UpsamplingTraces}), judged in one place ({@code Fusion}) and explained ({@code Testimony}).
 *
 * <p>A library of its own: it knows no domain type, no database and no Spring, and no tag of a file reaches a
 * channel. The platform's {@code proposals.audition} turns what it hears into proposals; it decides nothing.
 */
@NullMarked
package org.diapason.audio;

import org.jspecify.annotations.NullMarked;
