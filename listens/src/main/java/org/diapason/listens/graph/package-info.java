/**
 * Graph kernels on primitive arrays: who listens to what, and which communities that makes.
 *
 * <p>Nodes are numbers from zero; a {@link BipartiteGraph} has accounts on the left and recordings on the right, but nothing
 * here knows that. {@link Communities} groups nodes. Every kernel runs in one thread and in a fixed order, so that the
 * same graph gives the same groups. It stands between the aggregates in SQL and the evidence.
 */
@NullMarked
package org.diapason.listens.graph;

import org.jspecify.annotations.NullMarked;
