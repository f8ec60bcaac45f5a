/**
 * The money: what each payee gets for a month, as a pure function of facts and decisions as of a time.
 *
 * <p>Public types: {@link org.diapason.effects.royalty.Royalty} follows the decisions, {@link
 * org.diapason.effects.royalty.MonthFacts} goes in, {@link org.diapason.effects.royalty.Statement} comes out,
 * {@link org.diapason.effects.royalty.StatementFiles} writes it, {@link org.diapason.effects.royalty.RoyaltyChecks}
 * hold closed months against the charter. It sees facts and decisions, never a proposal,
 * and no model counts here (C37): the same input gives the same bytes.
 *
 * <p>Order of operations: listens of at least 30 seconds count; each has one standing (counted, excluded, in
 * escrow, held, unallocated); the pool is shared equally among all that are not excluded for good; fractions of
 * a micro-unit go to the largest remainders, ties by payee and standing.
 */
@NullMarked
package org.diapason.effects.royalty;

import org.jspecify.annotations.NullMarked;
