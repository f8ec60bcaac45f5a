/**
 * Hears a recording: an audio file in, spectral evidence and a verdict out.
 *
 * <p>{@link org.diapason.audio.Audition} is the door and {@link org.diapason.audio.Hearing} what comes out of it;
 * {@link org.diapason.audio.AudioFiles} finds the files of a folder. A file is decoded in a child process
 * ({@code Decoder}), cut into excerpts of five seconds, heard by one class per channel of evidence
 * ({@code UpsamplingTraces}, {@code Texture}, {@code Production}), judged by a {@link org.diapason.audio.Detector} and
 * explained ({@code Testimony}). {@link org.diapason.audio.Ear} measures without judging, for those who train.
 *
 * <p>A library of its own: it knows no domain type, no database and no Spring, and no tag of a file reaches a
 * channel. The platform's {@code proposals.audition} turns what it hears into proposals; it decides nothing.
 */
@NullMarked
package org.diapason.audio;

import org.jspecify.annotations.NullMarked;
