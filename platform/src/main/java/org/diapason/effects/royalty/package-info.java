/**
 * The money: what each payee gets for a month, as a pure function of facts and decisions as of a time.
 *
 * <p>Public types: {@link org.diapason.effects.royalty.Royalty} follows the decisions, {@link
 * org.diapason.effects.royalty.MonthFacts} goes in, with the rule that {@link org.diapason.effects.royalty.SignedRules}
 * finds, {@link org.diapason.effects.royalty.Statement} comes out, {@link org.diapason.effects.royalty.StatementFiles}
 * writes it. Of {@link org.diapason.effects.royalty.ClosedMonths}, {@link org.diapason.effects.royalty.Corrections} are
 * what they owe since, {@link org.diapason.effects.royalty.SignedAccount} is what two people signed, and {@link
 * org.diapason.effects.royalty.RoyaltyChecks} hold them against the charter. {@link
 * org.diapason.effects.royalty.WhatIf} is a month told in other ways. It sees facts and decisions, never a proposal, and no
 * model counts here (C37): the same input gives the same bytes.
 *
 * <p>The SQL beside it is run in this order: {@code facts}, {@code decided}, {@code heard}, {@code numbered} (texts become
 * numbers), {@code judged} (each listen's payee and standing), weights, {@code entries} (aggregates), claims, {@code share},
 * {@code top_ups}. {@code docs/royalty.md} says why, with a month worked out by hand.
 */
@NullMarked
package org.diapason.effects.royalty;

import org.jspecify.annotations.NullMarked;
