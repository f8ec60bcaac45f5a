package org.diapason.journal.tiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A log as its readers see it: checkpoint, entries, and the proofs that follow from its tiles. It
 * believes the files; {@link JournalVerifier} does not.
 */
public final class PublishedLog {
    /** Where the log says which key verifies it. */
    static final String VKEY_PATH = "vkey";

    private final LogFiles files;

    public PublishedLog(LogFiles files) {
        this.files = files;
    }

    /** The signed checkpoint, or nothing when the log has none yet. */
    public Optional<SignedNote> findCheckpoint() {
        return files.find(Checkpoint.PATH).map(bytes -> SignedNote.parse(Checkpoint.PATH, bytes));
    }

    /** The key that the log itself names. It proves that nothing changed, not who wrote it. */
    public Optional<VerifierKey> findKey() {
        return files.find(VKEY_PATH).map(bytes -> VerifierKey.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Number of published entries. */
    public long size() {
        return findCheckpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    /** The receipt of the entry with this index, or nothing when the checkpoint does not cover it yet. */
    public Optional<Receipt> findReceipt(long index) {
        return findCheckpoint().flatMap(note -> {
            long size = Checkpoint.parse(note.text()).size();
            if (index >= size) {
                return Optional.empty();
            }
            String entry = new String(listEntries(index, index + 1, size).getFirst(), StandardCharsets.UTF_8);
            return Optional.of(new Receipt(entry, proveInclusion(index, size), note));
        });
    }

    /**
     * The entries from one index (inclusive) to another (exclusive, at most the size).
     *
     * @param size of a checkpoint that covers them
     */
    public List<byte[]> listEntries(long from, long to, long size) {
        if (from < 0 || to > size) {
            throw new IllegalArgumentException(
                    "A log of " + size + " entries has not all of those from " + from + " to " + to + ".");
        }
        List<byte[]> entries = new ArrayList<>();
        for (long number = from / TilePath.FULL; number * TilePath.FULL < to; number++) {
            long first = number * TilePath.FULL;
            List<byte[]> bundle = entries(number, (int) Math.min(TilePath.FULL, size - first));
            entries.addAll(bundle.subList((int) Math.max(0, from - first), (int) Math.min(TilePath.FULL, to - first)));
        }
        return entries;
    }

    /** Proves that the entry with this index is in the log of this size. */
    public InclusionProof proveInclusion(long index, long size) {
        return InclusionProof.of(index, size, new TileTree(this, size));
    }

    /** Proves that the log of the newer size begins with the one of the older. */
    public ConsistencyProof proveConsistency(long older, long newer) {
        return ConsistencyProof.of(older, newer, new TileTree(this, newer));
    }

    /** How many places of a tile a log of this size fills. */
    static int widthAt(int level, long number, long size) {
        return (int) Math.min(TilePath.FULL, (size >> level * TilePath.HEIGHT) - number * TilePath.FULL);
    }

    /** The hashes of a tile, from the partial one of this width or the first of the full one. */
    List<Hash> hashes(int level, long number, int width) {
        return read(TilePath.ofHashes(level, number, width), PublishedLog::decodeHashes);
    }

    /** The entries of a bundle, from the partial one of this width or the first of the full one. */
    List<byte[]> entries(long number, int width) {
        return read(
                TilePath.ofEntries(number, width),
                (path, bytes) -> EntryBundle.decode(path.toString(), bytes, path.width()));
    }

    private <T> List<T> read(TilePath path, Decoder<T> decoder) {
        Optional<byte[]> exact = files.find(path.toString());
        if (exact.isPresent()) {
            return decoder.decode(path, exact.get());
        }
        byte[] full = files.find(path.full().toString())
                .orElseThrow(() -> new FaultyLog(path.toString(), "a file", "nothing"));
        return decoder.decode(path.full(), full).subList(0, path.width());
    }

    private interface Decoder<T> {
        List<T> decode(TilePath path, byte[] bytes);
    }

    private static List<Hash> decodeHashes(TilePath path, byte[] bytes) {
        if (bytes.length != path.width() * Hash.LENGTH) {
            throw new FaultyLog(path.toString(), path.width() + " hashes of 32 bytes", bytes.length + " bytes");
        }
        List<Hash> hashes = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, from, from + Hash.LENGTH)));
        }
        return hashes;
    }
}
