/**
 * Plays the recordings of a world: own compositions, played by people or passed through a decoder.
 *
 * <p>{@link org.diapason.world.sound.Studio} turns a genre and a seed into samples: a composer writes
 * notes, a synthesiser plays them, and for generated music an upsampling decoder rebuilds what was
 * played, which leaves the periodic traces that such decoders leave. {@link
 * org.diapason.world.sound.WaveFile} writes them down. It knows of the catalogue only genres and how a
 * recording was made, and nothing of Diapason's detectors: they are not built from each other.
 */
@NullMarked
package org.diapason.world.sound;

import org.jspecify.annotations.NullMarked;
