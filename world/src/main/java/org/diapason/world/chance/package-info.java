/**
 * Where every number that a world draws comes from: one seed, split by purpose.
 *
 * <p>{@link org.diapason.world.chance.Chance} is a stream of random numbers with named children, so
 * that a change in one part of the world leaves the others as they were. {@link
 * org.diapason.world.chance.Lottery} draws by weight, {@link org.diapason.world.chance.Names} invents
 * words. It knows nothing of music or of listening, and everything else in a world draws from here.
 */
@NullMarked
package org.diapason.world.chance;

import org.jspecify.annotations.NullMarked;
