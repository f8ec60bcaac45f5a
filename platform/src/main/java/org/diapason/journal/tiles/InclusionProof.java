package org.diapason.journal.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proof that an entry is in a log: the hashes that lead from its leaf to the root (RFC 6962, section
 * 2.1.1).
 *
 * @param index of the entry, from 0
 * @param size of the log
 * @param hashes the leaf's sibling first, the root's child last
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {
    public InclusionProof {
        check(index, size);
        hashes = List.copyOf(hashes);
    }

    static InclusionProof of(long index, long size, Subtrees tree) {
        check(index, size);
        List<Hash> hashes = new ArrayList<>();
        collect(index, 0, size, tree, hashes);
        return new InclusionProof(index, size, hashes);
    }

    private static void check(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "A log of " + size + " entries has none with index " + index + ", so there is nothing to prove.");
        }
    }

    private static void collect(long index, long from, long to, Subtrees tree, List<Hash> hashes) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Subtrees.split(to - from);
        if (index < middle) {
            collect(index, from, middle, tree, hashes);
            hashes.add(tree.root(middle, to));
        } else {
            collect(index, middle, to, tree, hashes);
            hashes.add(tree.root(from, middle));
        }
    }

    /** Whether it leads from this leaf to this root. */
    public boolean verifies(Hash leaf, Hash root) {
        return rootFrom(leaf).filter(root::equals).isPresent();
    }

    /** The root it leads to (RFC 9162, section 2.1.3.2), if it has as many hashes as it needs. */
    private Optional<Hash> rootFrom(Hash leaf) {
        long node = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash hash : hashes) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                reached = Hash.ofNode(hash, reached);
                int skipped = Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                reached = Hash.ofNode(reached, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(reached) : Optional.empty();
    }
}
