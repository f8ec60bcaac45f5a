package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

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

    /** The shares of what a left node gives that are more than by the way; nodes who connect groups by less fall away. */
    private static final double[] ATTENTION = {0.01, 0.05};

    private final BipartiteGraph graph;
    private final boolean[] marked;
    private final long[] given;
    private final double attention;
    private final Components components;

    private Company(BipartiteGraph graph, int[] marked, double attention) {
        this.graph = graph;
        this.attention = attention;
        this.marked = new boolean[graph.lefts()];
        this.given = new long[graph.lefts()];
        this.components = new Components(graph.lefts());
        var rows = graph.fromLeft();
        for (var left : marked) {
            this.marked[left] = true;
            given[left] = rows.total(left);
        }
    }

    /** The groups of at least {@code fewest} among the ascending {@code marked} nodes; some lie within others. */
    public static List<Block> of(BipartiteGraph graph, int[] marked, int fewest) {
        return Arrays.stream(ATTENTION)
                .mapToObj(attention -> new Company(graph, marked, attention).blocks(fewest))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Block> blocks(int fewest) {
        var groupOf = new int[graph.rights()];
        for (var right = 0; right < graph.rights(); right++) {
            groupOf[right] = joinLoud(right);
        }
        var rights = new TreeMap<Integer, IntList>();
        for (var right = 0; right < groupOf.length; right++) {
            if (groupOf[right] >= 0) {
                rights.computeIfAbsent(components.root(groupOf[right]), root -> new IntList())
                        .add(right);
            }
        }
        var blocks = new ArrayList<Block>();
        for (var group : components.groups(fewest)) {
            var theirs = rights.get(group[0]);
            if (theirs != null) {
                blocks.add(new Block(group, theirs.toSortedArray()));
            }
        }
        return blocks;
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
        return marked[left] && graph.fromRight().count(edge) >= attention * given[left];
    }
}
