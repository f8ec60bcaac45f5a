/**
 * The attacks of the protocol: organised listening that is there to earn money or to do harm.
 *
 * <p>{@link org.diapason.world.attack.Attacks} lists them; each is one small class with the ranges of
 * its parameters. An attack brings accounts of its own, plays on a {@code Stage}, and marks every listen
 * as {@code gain} or {@code camouflage} in the truth.
 */
@NullMarked
package org.diapason.world.attack;

import org.jspecify.annotations.NullMarked;
