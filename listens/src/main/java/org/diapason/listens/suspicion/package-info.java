/**
 * Suspects groups of listens: accounts, recordings and hours that look organised, with what speaks for and against it.
 *
 * <p>{@link Suspicion} goes from a table of listens through aggregates in SQL ({@code Plays}), groups on a graph
 * ({@code Rings}), their measures ({@code Shape}, {@code Conduct}) and an additive score ({@code Scale}) to a few
 * {@link SuspectedCase}s, which {@code CaseFiles} writes. {@link Policy} has the thresholds. It knows no listener, no
 * artist and no decision: who is right is for people to judge.
 */
@NullMarked
package org.diapason.listens.suspicion;

import org.jspecify.annotations.NullMarked;
