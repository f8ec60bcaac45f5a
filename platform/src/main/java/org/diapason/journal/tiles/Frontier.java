package org.diapason.journal.tiles;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: one hash for each set bit of its size, the widest subtree first. It
 * is all that appending needs; nothing is ever hashed twice. For one thread.
 */
public final class Frontier {
    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** Hears of each perfect subtree when its last leaf arrives. */
    @FunctionalInterface
    interface Listener {
        /**
         * @param height 0 for a leaf; the subtree covers 2^height leaves and ends with the newest
         * @param root the subtree's hash
         */
        void closed(int height, Hash root);
    }

    /** Adds a leaf by its hash. */
    public void append(Hash leaf) {
        append(0, leaf, (height, root) -> {});
    }

    /** Adds a perfect subtree of 2^height leaves. The size so far must be a multiple of its width. */
    void append(int height, Hash subtree, Listener listener) {
        long width = 1L << height;
        if (size % width != 0) {
            throw new IllegalArgumentException(
                    "A subtree of " + width + " leaves must start at a multiple of its width, not at " + size);
        }
        Hash merged = subtree;
        int mergedHeight = height;
        listener.closed(mergedHeight, merged);
        while ((size >> mergedHeight & 1) == 1) {
            merged = Hash.ofNode(peaks.removeLast(), merged);
            mergedHeight++;
            listener.closed(mergedHeight, merged);
        }
        peaks.add(merged);
        size += width;
    }

    /** Number of leaves so far. */
    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElse(Hash.OF_NOTHING);
    }
}
