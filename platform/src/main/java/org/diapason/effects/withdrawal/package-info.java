/**
 * Telling those whom a decision takes something from: a notice with a statement of reasons.
 *
 * <p>Public types: {@link org.diapason.effects.withdrawal.StatementOfReasons}, a pure function of a decision, and
 * {@link org.diapason.effects.withdrawal.Notices}, the outbox: each notice is made once, whatever happens. {@link
 * org.diapason.effects.withdrawal.WithdrawalChecks} tell whether everyone concerned has one.
 */
@NullMarked
package org.diapason.effects.withdrawal;

import org.jspecify.annotations.NullMarked;
