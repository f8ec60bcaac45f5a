/**
 * Trains and evaluates an audition, reproducibly.
 *
 * <p>{@link org.diapason.audio.training.Study} turns a manifest of labelled clips into a model and says how often it
 * errs on families and sources it has not seen, worst first. It hears every clip through the same grid of codecs, rates,
 * channels, lengths and levels ({@code Treatment}), so that nothing but the sound can tell the classes apart, and judges
 * nothing by what it taught ({@code Folds}).
 *
 * <p>Uses {@code Ear} to measure and {@code Fusion} to judge; the audition itself never needs this package.
 */
@NullMarked
package org.diapason.audio.training;

import org.jspecify.annotations.NullMarked;
