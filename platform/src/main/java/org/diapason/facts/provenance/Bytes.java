package org.diapason.facts.provenance;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that is read in pieces, each no longer than what is left of it. */
final class Bytes implements AutoCloseable {
    /** More than this no manifest has; the largest known hold a few thumbnails. */
    static final int MOST = 64 << 20;

    private final RandomAccessFile file;
    private final long size;

    private Bytes(RandomAccessFile file, long size) {
        this.file = file;
        this.size = size;
    }

    static Bytes open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        return new Bytes(file, file.length());
    }

    long size() {
        return size;
    }

    byte[] read(long at, long length) throws IOException, MalformedFile {
        if (at < 0 || length < 0 || length > size - at) {
            throw new MalformedFile("expected " + length + " bytes at " + at + ", but the file ends at " + size);
        }
        if (length > MOST) {
            throw new MalformedFile("expected a piece of at most " + MOST + " bytes, found " + length);
        }
        byte[] bytes = new byte[(int) length];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    String word(long at) throws IOException, MalformedFile {
        return new String(read(at, 4), StandardCharsets.ISO_8859_1);
    }

    long unsigned(long at, int length, ByteOrder order) throws IOException, MalformedFile {
        return unsigned(read(at, length), order);
    }

    static long unsigned(byte[] bytes, ByteOrder order) {
        ByteBuffer padded = ByteBuffer.allocate(Long.BYTES).order(order);
        if (order == ByteOrder.BIG_ENDIAN) {
            padded.position(Long.BYTES - bytes.length);
        }
        padded.put(bytes);
        return padded.getLong(0);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
