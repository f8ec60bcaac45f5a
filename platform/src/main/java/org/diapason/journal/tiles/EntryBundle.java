package org.diapason.journal.tiles;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 entries in one file: for each its length in two bytes, big-endian, then its bytes. */
final class EntryBundle {
    /** What two bytes can say. */
    static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    static byte[] encode(List<byte[]> entries) {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bundle = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /** The entries of a bundle that holds this many, and nothing after them. */
    static List<byte[]> decode(String where, byte[] bytes, int count) {
        ByteBuffer bundle = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (entries.size() < count) {
            int length = bundle.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(bundle.getShort());
            if (length < 0 || length > bundle.remaining()) {
                throw new FaultyLog(where, count + " entries with their lengths", "only " + entries.size());
            }
            byte[] entry = new byte[length];
            bundle.get(entry);
            entries.add(entry);
        }
        if (bundle.hasRemaining()) {
            throw new FaultyLog(where, count + " entries and nothing after them", "a longer file");
        }
        return entries;
    }
}
