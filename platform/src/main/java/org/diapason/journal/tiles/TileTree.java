package org.diapason.journal.tiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subtrees of a published log of a given size. Each tile is read once. */
final class TileTree implements Subtrees {
    private final PublishedLog log;
    private final long size;
    private final Map<TilePath, List<Hash>> tiles = new HashMap<>();

    TileTree(PublishedLog log, long size) {
        this.log = log;
        this.size = size;
    }

    @Override
    public Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return perfect(Long.numberOfTrailingZeros(leaves), from);
        }
        long middle = from + Subtrees.split(leaves);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /** A subtree of 2^height leaves stands in one tile: as a place of it, or as the root over some of its places. */
    private Hash perfect(int height, long from) {
        int level = height / TilePath.HEIGHT;
        int places = 1 << height % TilePath.HEIGHT;
        long place = from >> level * TilePath.HEIGHT;
        int offset = (int) (place % TilePath.FULL);
        return Hash.ofTree(tile(level, place / TilePath.FULL).subList(offset, offset + places));
    }

    private List<Hash> tile(int level, long number) {
        TilePath path = TilePath.ofHashes(level, number, PublishedLog.widthAt(level, number, size));
        return tiles.computeIfAbsent(path, wanted -> log.hashes(level, number, wanted.width()));
    }
}
