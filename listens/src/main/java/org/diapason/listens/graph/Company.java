package org.diapason.listens.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Marked left nodes in the company of each other: connected by right nodes most of whose edge counts are theirs.
 *
 * <p>Unlike {@link Peeling} it weighs counts, not visitors: a few left nodes that are loud enough to drown an honest
 * audience are found together.
 */
public final class Company {
    private static final double LOUD = 0.5;

    private Company() {}

    /** The groups of at least {@code fewest} among the ascending {@code marked} nodes. */
    public static List<Block> of(BipartiteGraph graph, int[] marked, int fewest) {
        var isMarked = new boolean[graph.lefts()];
        for (var left : marked) {
            isMarked[left] = true;
        }
        var components = new Components(graph.lefts());
        var groupOf = new int[graph.rights()];
        for (var right = 0; right < graph.rights(); right++) {
            groupOf[right] = joinLoud(graph, right, isMarked, components);
        }
        var blocks = new ArrayList<Block>();
        for (var group : components.groups(marked, fewest)) {
            var rights = new IntList();
            for (var right = 0; right < groupOf.length; right++) {
                if (groupOf[right] >= 0 && components.root(groupOf[right]) == group[0]) {
                    rights.add(right);
                }
            }
            blocks.add(new Block(group, rights.toSortedArray()));
        }
        return List.copyOf(blocks);
    }

    /** Joins the marked visitors of a right node if they are loud, and answers one of them; else -1. */
    private static int joinLoud(BipartiteGraph graph, int right, boolean[] isMarked, Components components) {
        var rows = graph.fromRight();
        var all = 0L;
        var theirs = 0L;
        for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
            all += rows.count(edge);
            theirs += isMarked[rows.neighbour(edge)] ? rows.count(edge) : 0;
        }
        var first = -1;
        if (theirs > LOUD * all) {
            for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
                if (isMarked[rows.neighbour(edge)]) {
                    first = first < 0 ? rows.neighbour(edge) : components.join(first, rows.neighbour(edge));
                }
            }
        }
        return first;
    }
}
