package org.diapason.listens.suspicion;

import org.diapason.listens.graph.Block;

/** A group under suspicion: its accounts and the recordings that gain, by their numbers, and how it lies in the graph. */
record Ring(Block block, Shape shape) {

    int[] accounts() {
        return block.lefts();
    }

    int[] recordings() {
        return block.rights();
    }
}
