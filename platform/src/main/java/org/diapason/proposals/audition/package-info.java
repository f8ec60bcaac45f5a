/**
 * A machine hears recordings, and proposes a supplier's batch where some sound generated from end to end.
 *
 * <p>Public types: {@link org.diapason.proposals.audition.Auditor}, which writes what it heard (a fact), what it thinks,
 * joined with what is said of the recording beside its sound ({@code SecondGround}; only people read it, through {@link
 * org.diapason.proposals.audition.Auditions}), and proposals, which only people decide. It knows no decision and no effect.
 */
@NullMarked
package org.diapason.proposals.audition;

import org.jspecify.annotations.NullMarked;
