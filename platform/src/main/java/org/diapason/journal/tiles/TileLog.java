package org.diapason.journal.tiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The writer of a log in a folder (c2sp.org/tlog-tiles v0.1.0). Appended entries become visible with
 * {@link #publish}: bundles and tiles first, forced to the disk, the checkpoint last. What a crash leaves
 * without a checkpoint was never published; appending the same entries again writes the same files. For
 * one thread, and one writer a folder.
 */
public final class TileLog {
    private final LogFolder folder;
    private final SigningKey key;
    private final PublishedLog reader;
    private Checkpoint published;
    private final Frontier frontier = new Frontier();
    /** By level: the hashes of the tile that is not full yet. */
    private final List<List<Hash>> edge = new ArrayList<>();

    private final List<byte[]> bundle = new ArrayList<>();

    private TileLog(LogFolder folder, SigningKey key, Checkpoint published) {
        this.folder = folder;
        this.key = key;
        this.reader = new PublishedLog(folder);
        this.published = published;
    }

    /**
     * Opens the log as its checkpoint left it, or an empty one.
     *
     * @throws FaultyLog when the folder holds the log of another key, or its tiles do not give its root
     */
    public static TileLog open(LogFolder folder, SigningKey key) {
        Checkpoint published = findPublished(folder, key.verifier())
                .orElse(new Checkpoint(key.verifier().name(), 0, Hash.OF_NOTHING));
        TileLog log = new TileLog(folder, key, published);
        log.readEdge();
        return log;
    }

    /** The checkpoint that this key signed and the folder shows, if it shows one. */
    public static Optional<Checkpoint> findPublished(LogFolder folder, VerifierKey key) {
        return new PublishedLog(folder).findCheckpoint().map(note -> Checkpoint.open(note, key));
    }

    private void readEdge() {
        long size = published.size();
        for (int level = (63 - Long.numberOfLeadingZeros(size | 1)) / TilePath.HEIGHT; level >= 0; level--) {
            long number = size >> (level + 1) * TilePath.HEIGHT;
            int width = PublishedLog.widthAt(level, number, size);
            if (width > 0) {
                List<Hash> hashes = reader.hashes(level, number, width);
                edgeAt(level).addAll(hashes);
                for (Hash hash : hashes) {
                    frontier.append(level * TilePath.HEIGHT, hash, (height, root) -> {});
                }
            }
        }
        if (size % TilePath.FULL > 0) {
            bundle.addAll(reader.entries(size / TilePath.FULL, (int) (size % TilePath.FULL)));
        }
        if (!frontier.root().equals(published.root())) {
            throw new FaultyLog(
                    folder + ", tiles",
                    "root " + published.root().base64(),
                    frontier.root().base64());
        }
    }

    /** Number of entries, those not yet published included. */
    public long size() {
        return frontier.size();
    }

    /** Adds an entry of at most 65,535 bytes at the end. */
    public void append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST_ENTRY) {
            throw new IllegalArgumentException("An entry has at most " + EntryBundle.LONGEST_ENTRY
                    + " bytes; this one has " + entry.length + ". Put a digest of what is large into it.");
        }
        long number = size() / TilePath.FULL;
        bundle.add(entry.clone());
        frontier.append(0, Hash.ofLeaf(entry), this::place);
        if (bundle.size() == TilePath.FULL) {
            keep(TilePath.ofEntries(number, TilePath.FULL), EntryBundle.encode(bundle));
            bundle.clear();
        }
    }

    /** A subtree as wide as a place of some level's tiles takes that place. */
    private void place(int height, Hash root) {
        if (height % TilePath.HEIGHT != 0) {
            return;
        }
        int level = height / TilePath.HEIGHT;
        List<Hash> tile = edgeAt(level);
        tile.add(root);
        if (tile.size() == TilePath.FULL) {
            keep(TilePath.ofHashes(level, size() >> (level + 1) * TilePath.HEIGHT, TilePath.FULL), encode(tile));
            tile.clear();
        }
    }

    /**
     * Publishes all entries appended so far, under a checkpoint that is proven to continue the one before.
     *
     * @param beforeSigning hears what will be signed, with everything under it on the disk; if it throws,
     *     nothing is signed
     */
    public Checkpoint publish(Consumer<Checkpoint> beforeSigning) {
        writeEdge();
        folder.settle();
        Checkpoint next = new Checkpoint(published.origin(), size(), frontier.root());
        if (!reader.proveConsistency(published.size(), next.size()).verifies(published.root(), next.root())) {
            throw new FaultyLog(folder + ", tiles", "a log that continues " + published, "one that does not: " + next);
        }
        beforeSigning.accept(next);
        folder.keep(PublishedLog.VKEY_PATH, (key.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        folder.replace(Checkpoint.PATH, next.signedBy(key).toString().getBytes(StandardCharsets.UTF_8));
        folder.settle();
        dropPartials(published.size(), next.size());
        published = next;
        return next;
    }

    private void writeEdge() {
        if (!bundle.isEmpty()) {
            keep(TilePath.ofEntries(size() / TilePath.FULL, bundle.size()), EntryBundle.encode(bundle));
        }
        for (int level = 0; level < edge.size(); level++) {
            List<Hash> tile = edge.get(level);
            if (!tile.isEmpty()) {
                keep(TilePath.ofHashes(level, size() >> (level + 1) * TilePath.HEIGHT, tile.size()), encode(tile));
            }
        }
    }

    /** A reader with an older checkpoint finds in the full tile what it looks for in a partial one. */
    private void dropPartials(long from, long to) {
        for (int level = 0; level < edge.size(); level++) {
            int height = (level + 1) * TilePath.HEIGHT;
            for (long number = from >> height; number < to >> height; number++) {
                folder.drop(TilePath.ofHashes(level, number, TilePath.FULL).partials());
                if (level == 0) {
                    folder.drop(TilePath.ofEntries(number, TilePath.FULL).partials());
                }
            }
        }
    }

    private List<Hash> edgeAt(int level) {
        while (edge.size() <= level) {
            edge.add(new ArrayList<>());
        }
        return edge.get(level);
    }

    private void keep(TilePath path, byte[] bytes) {
        folder.keep(path.toString(), bytes);
    }

    private static byte[] encode(List<Hash> tile) {
        byte[] bytes = new byte[tile.size() * Hash.LENGTH];
        for (int i = 0; i < tile.size(); i++) {
            System.arraycopy(tile.get(i).bytes(), 0, bytes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return bytes;
    }
}
