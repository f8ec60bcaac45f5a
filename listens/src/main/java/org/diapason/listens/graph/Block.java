package org.diapason.listens.graph;

/** Left nodes and the right nodes that they have mostly to themselves, both ascending. Not to be changed. */
public final class Block {
    private final int[] lefts;
    private final int[] rights;

    Block(int[] lefts, int[] rights) {
        this.lefts = lefts;
        this.rights = rights;
    }

    public int[] lefts() {
        return lefts;
    }

    public int[] rights() {
        return rights;
    }
}
