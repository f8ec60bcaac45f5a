package org.diapason.journal.tiles;

import java.util.ArrayList;
import java.util.List;

/**
 * A proof that a log only grew: that its first entries are still those of an older checkpoint (RFC 6962,
 * section 2.1.2).
 *
 * @param older size of the log then
 * @param newer size of the log now
 * @param hashes in the order of the RFC; none when the sizes are equal or the log was empty
 */
public record ConsistencyProof(long older, long newer, List<Hash> hashes) {
    public ConsistencyProof {
        check(older, newer);
        hashes = List.copyOf(hashes);
    }

    static ConsistencyProof of(long older, long newer, Subtrees tree) {
        check(older, newer);
        List<Hash> hashes = new ArrayList<>();
        if (older > 0) {
            collect(older, 0, newer, true, tree, hashes);
        }
        return new ConsistencyProof(older, newer, hashes);
    }

    private static void check(long older, long newer) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("A log only grows: from " + older + " to " + newer + " it does not.");
        }
    }

    /** SUBPROOF of the RFC: {@code known} says that the verifier has the hash of the range itself. */
    private static void collect(long older, long from, long to, boolean known, Subtrees tree, List<Hash> hashes) {
        if (older == to) {
            if (!known) {
                hashes.add(tree.root(from, to));
            }
            return;
        }
        long middle = from + Subtrees.split(to - from);
        if (older <= middle) {
            collect(older, from, middle, known, tree, hashes);
            hashes.add(tree.root(middle, to));
        } else {
            collect(older, middle, to, false, tree, hashes);
            hashes.add(tree.root(from, middle));
        }
    }

    /** Whether it leads from the older root to the newer one (RFC 9162, section 2.1.4.2). */
    public boolean verifies(Hash olderRoot, Hash newerRoot) {
        if (older == 0 || older == newer) {
            return hashes.isEmpty() && (older == 0 ? olderRoot.equals(Hash.OF_NOTHING) : olderRoot.equals(newerRoot));
        }
        boolean complete = Long.bitCount(older) == 1;
        if (hashes.isEmpty() && !complete) {
            return false;
        }
        Hash first = complete ? olderRoot : hashes.getFirst();
        return climb(first, complete ? hashes : hashes.subList(1, hashes.size()), olderRoot, newerRoot);
    }

    private boolean climb(Hash first, List<Hash> rest, Hash olderRoot, Hash newerRoot) {
        int skipped = Long.numberOfTrailingZeros(~(older - 1));
        long node = older - 1 >> skipped;
        long last = newer - 1 >> skipped;
        Hash olderReached = first;
        Hash newerReached = first;
        for (Hash hash : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                olderReached = Hash.ofNode(hash, olderReached);
                newerReached = Hash.ofNode(hash, newerReached);
                int aligned = Long.numberOfTrailingZeros(node);
                node >>= aligned;
                last >>= aligned;
            } else {
                newerReached = Hash.ofNode(newerReached, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && olderReached.equals(olderRoot) && newerReached.equals(newerRoot);
    }
}
