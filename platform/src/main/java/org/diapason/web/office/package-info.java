/**
 * The office: what came in, who answers for it, what is out, and the month's account.
 *
 * <p>Public types: {@link org.diapason.web.office.MonthAccount}, which gathers a month's facts and follows the decisions
 * into its account; {@link org.diapason.web.office.CurrentAccount}, the same for pages, and
 * {@link org.diapason.web.office.WhatIfWork}, the same told otherwise; {@link
 * org.diapason.web.office.CloseChecklist}, what is looked at before two people close it by {@link
 * org.diapason.web.office.MonthClose}; {@link org.diapason.web.office.RulesToSign}, the cases in which rules of sharing are
 * signed; and the two drawings of money, {@link org.diapason.web.office.MoneyFlow} and {@link
 * org.diapason.web.office.DiversionFlow}. Everything else is pages: they bring deliveries in, show suppliers, recordings
 * and withdrawals, and may ask for a case; none decides.
 */
@NullMarked
package org.diapason.web.office;

import org.jspecify.annotations.NullMarked;
