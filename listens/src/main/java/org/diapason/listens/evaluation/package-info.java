/**
 * Measures a suspicion against a labelled month, and draws the envelope of many.
 *
 * <p>{@link Evaluation} compares the files that a suspicion wrote with the truth files of a synthetic month: per attack what
 * was found ({@link AttackResult}), per kind of honest account who was accused ({@link HonestResult}). {@link
 * EvaluationTable} pools many months into Markdown. Only tests and proofs use it; a figure from a synthetic month is never
 * the accuracy on a real service.
 */
@NullMarked
package org.diapason.listens.evaluation;

import org.jspecify.annotations.NullMarked;
