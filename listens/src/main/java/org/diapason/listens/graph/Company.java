package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Marked left nodes in the company of each other: connected by right nodes that get a good part of their counts, and most
 * of whose counts are theirs.
 *
 * <p>Unlike {@link Peeling} it weighs counts, not visitors: a few left nodes that are loud enough to drown an honest
 * audience are found together.
 */
public final class Company {
    private static final double LOUD = 0.5;
    private static final int FEWEST_VISITORS = 3;

    /** One in a hundred of what a left node gives: less may be by the way. */
    private static final int ATTENTION = 100;

    private final BipartiteGraph graph;
    private final boolean[] marked;
    private final long[] given;
    private final Components components;

    private Company(BipartiteGraph graph, int[] marked) {
        this.graph = graph;
        this.marked = new boolean[graph.lefts()];
        this.given = new long[graph.lefts()];
        this.components = new Components(graph.lefts());
        var rows = graph.fromLeft();
        for (var left : marked) {
            this.marked[left] = true;
            for (var edge = rows.start(left); edge < rows.start(left + 1); edge++) {
                given[left] += rows.count(edge);
            }
        }
    }

    /** The groups of at least {@code fewest} among the ascending {@code marked} nodes. */
    public static List<Block> of(BipartiteGraph graph, int[] marked, int fewest) {
        var company = new Company(graph, marked);
        var groupOf = new int[graph.rights()];
        for (var right = 0; right < graph.rights(); right++) {
            groupOf[right] = company.joinLoud(right);
        }
        var blocks = new ArrayList<Block>();
        for (var group : company.components.groups(marked, fewest)) {
            var rights = new IntList();
            for (var right = 0; right < groupOf.length; right++) {
                if (groupOf[right] >= 0 && company.components.root(groupOf[right]) == group[0]) {
                    rights.add(right);
                }
            }
            blocks.add(new Block(group, rights.toSortedArray()));
        }
        return List.copyOf(blocks);
    }

    /** Joins the attentive visitors of a right node if they are loud, and answers one of them; else -1. */
    private int joinLoud(int right) {
        var rows = graph.fromRight();
        var all = 0L;
        var theirs = 0L;
        var visitors = 0;
        for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
            all += rows.count(edge);
            theirs += isAttentive(edge) ? rows.count(edge) : 0;
            visitors += isAttentive(edge) ? 1 : 0;
        }
        var first = -1;
        if (visitors >= FEWEST_VISITORS && theirs > LOUD * all) {
            for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
                if (isAttentive(edge)) {
                    first = first < 0 ? rows.neighbour(edge) : components.join(first, rows.neighbour(edge));
                }
            }
        }
        return first;
    }

    private boolean isAttentive(int edge) {
        var left = graph.fromRight().neighbour(edge);
        return marked[left] && (long) graph.fromRight().count(edge) * ATTENTION >= given[left];
    }
}
