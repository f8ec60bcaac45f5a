/**
 * What leaves the catalogue, and telling those whom a decision takes something from.
 *
 * <p>Public types: {@link org.diapason.effects.withdrawal.Withdrawals} (which recordings are out, in two stages), {@link
 * org.diapason.effects.withdrawal.Strike} (what suppliers were found to have done), {@link
 * org.diapason.effects.withdrawal.MakeGood} (what an appeal that succeeded leaves to be made good) and {@link
 * org.diapason.effects.withdrawal.StatementOfReasons}, pure functions of decisions; {@link
 * org.diapason.effects.withdrawal.Shelf}, the same for pages that ask now; and {@link
 * org.diapason.effects.withdrawal.Notices}, the outbox: each notice is made once, whatever happens. It sees decisions,
 * never a proposal.
 */
@NullMarked
package org.diapason.effects.withdrawal;

import org.jspecify.annotations.NullMarked;
