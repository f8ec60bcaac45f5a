package org.diapason.listens.graph;

import java.util.Arrays;

/**
 * Left nodes that only pass by a block: they give it less than a quarter of what its median left node gives. Who is in it
 * for its purpose does about what the others do; who strays into it does not.
 */
public final class Passers {
    private static final int QUARTER = 4;

    private Passers() {}

    /** The block without them, on the same right nodes. */
    public static Block without(Block block, BipartiteGraph graph) {
        var given = given(block, graph);
        var sorted = given.clone();
        Arrays.sort(sorted);
        var median = sorted[sorted.length / 2];
        var staying = new IntList();
        for (var place = 0; place < given.length; place++) {
            if (given[place] * QUARTER >= median) {
                staying.add(block.lefts()[place]);
            }
        }
        return staying.size() == given.length ? block : new Block(staying.toSortedArray(), block.rights());
    }

    /** What each left node gives the block. */
    private static long[] given(Block block, BipartiteGraph graph) {
        var given = new long[block.lefts().length];
        var rows = graph.fromRight();
        for (var right : block.rights()) {
            for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
                var place = Arrays.binarySearch(block.lefts(), rows.neighbour(edge));
                if (place >= 0) {
                    given[place] += rows.count(edge);
                }
            }
        }
        return given;
    }
}
