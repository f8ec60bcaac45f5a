/**
 * What attacks and look-alikes have in common: named, with parameters that are drawn from ranges,
 * played on a stage, and written into the truth.
 *
 * <p>{@link org.diapason.world.scenario.Scenario} is one kind of either, {@link
 * org.diapason.world.scenario.Casting} one to be played, {@link
 * org.diapason.world.scenario.Stage} where it plays. The scenarios themselves are in {@code attack} and
 * {@code lookalike}; this package knows none of them. They are those of the evaluation protocol that
 * Diapason's detectors are measured with: A1 to A12 and L1 to L12.
 */
@NullMarked
package org.diapason.world.scenario;

import org.jspecify.annotations.NullMarked;
