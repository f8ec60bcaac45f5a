/**
 * A machine hears recordings, and proposes a supplier's batch where some sound generated from end to end.
 *
 * <p>Public type: {@link org.diapason.proposals.audition.Auditor}. It writes what it heard, which is a fact, what it
 * thinks, joined with what is said of the recording beside its sound ({@code SecondGround}), which only judgement reads,
 * and proposals, which only people decide. It knows no decision and no effect.
 */
@NullMarked
package org.diapason.proposals.audition;

import org.jspecify.annotations.NullMarked;
