/**
 * Where people judge what machines propose. One door in for machines, {@link
 * org.diapason.judgement.Intake}; one door out, {@link org.diapason.judgement.Docket}, where a signed-in,
 * trained person decides with a reason and a clause; and {@link org.diapason.judgement.Decisions}, what is
 * in force as of a time, which is all that effects see.
 *
 * <p>A case is a group. The program draws a sample of it, people judge the sample one by one, and the
 * decision about the group carries the error bound that the sample supports. {@link
 * org.diapason.judgement.JudgementChecks} tells how what the charter promises about all this stands.
 *
 * <p>It knows facts, the charter and the journal. It does not know which machines propose, nor what
 * follows from a decision.
 */
@NullMarked
package org.diapason.judgement;

import org.jspecify.annotations.NullMarked;
