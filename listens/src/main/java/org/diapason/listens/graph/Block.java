package org.diapason.listens.graph;

import java.util.Arrays;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && Arrays.equals(lefts, block.lefts) && Arrays.equals(rights, block.rights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(lefts) + Arrays.hashCode(rights);
    }
}
