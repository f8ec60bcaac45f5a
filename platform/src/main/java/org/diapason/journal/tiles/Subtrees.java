package org.diapason.journal.tiles;

/** Answers for the hashes inside a tree: what proofs are made from. */
@FunctionalInterface
interface Subtrees {
    /**
     * MTH of RFC 6962 over the leaves from {@code from} (inclusive) to {@code to} (exclusive), where
     * {@code from} is a multiple of the largest power of two below the number of leaves.
     */
    Hash root(long from, long to);

    /** Where a tree of this many leaves, at least two, divides: the largest power of two below it. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
