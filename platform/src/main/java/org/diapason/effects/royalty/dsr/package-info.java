/**
 * What leaves the house about a month: DDEX Digital Sales Reports (flat files) of the listens that are paid, and of
 * what closed months owe.
 *
 * <p>Public types: {@link org.diapason.effects.royalty.dsr.SalesReports} writes them from a month's aggregates, {@link
 * org.diapason.effects.royalty.dsr.Sender} is the service as it names itself. Two profiles: BasicAudioProfile 1.2, a file
 * a territory, for publishers and societies; FinancialReportingToRecordCompaniesProfileSRB 1.0, a file a record company.
 * Excluded listens are not reported, nor are those that wait. The package adds up and never decides: the money comes from
 * the aggregates, to the unit.
 */
@NullMarked
package org.diapason.effects.royalty.dsr;

import org.jspecify.annotations.NullMarked;
