/**
 * The look-alikes of the protocol: honest people whose listening looks organised at first sight.
 *
 * <p>{@link org.diapason.world.lookalike.LookAlikes} lists them; each is one small class with the ranges
 * of its parameters. A look-alike recruits honest accounts, which keep their ordinary listening beside
 * it, and marks its listens as {@code honest} in the truth. Nobody may accuse them.
 */
@NullMarked
package org.diapason.world.lookalike;

import org.jspecify.annotations.NullMarked;
