package org.diapason.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A file that claims to be audio: what its first bytes are, and whether its end is missing.
 *
 * @param path where it is
 * @param container what its first bytes are
 * @param truncated its own headers promise more bytes than there are
 */
record SoundFile(Path path, Container container, boolean truncated) {

    /** The largest file that is heard: about six hours of CD sound. */
    static final long LARGEST_BYTES = 4L << 30;

    /** The file cannot be heard; the message says what was expected, what came and what to do. */
    static final class Refused extends Exception {
        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static SoundFile open(Path path) throws IOException, Refused {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused("Expected an audio file, found something else; name a file or a folder");
        }
        try (FileChannel channel = FileChannel.open(path)) {
            requireSize(channel.size());
            long start = Container.id3Bytes(bytes(channel, 0, Container.ID3_HEADER_BYTES));
            byte[] head = bytes(channel, start, Container.HEAD_BYTES);
            Container container = Container.of(head).orElseThrow(() -> unknown(head));
            return new SoundFile(path, container, isTruncated(channel, container, start));
        }
    }

    private static void requireSize(long size) throws Refused {
        if (size == 0) {
            throw new Refused("Expected an audio file, found an empty file; deliver it again");
        }
        if (size > LARGEST_BYTES) {
            throw new Refused(Words.of("Expected at most %d bytes, found %d; cut the recording", LARGEST_BYTES, size));
        }
    }

    private static Refused unknown(byte[] head) {
        return new Refused(Words.of(
                "Expected mp3, aac, m4a, flac, ogg, opus, wav or aiff, found a file that begins with the bytes %s; convert it",
                HexFormat.ofDelimiter(" ").formatHex(head)));
    }

    private static boolean isTruncated(FileChannel channel, Container container, long start) throws IOException {
        return switch (container) {
            case WAV -> chunkIsTruncated(channel, start, ByteOrder.LITTLE_ENDIAN);
            case AIFF -> chunkIsTruncated(channel, start, ByteOrder.BIG_ENDIAN);
            case OGG -> lastPageIsTruncated(channel);
            case MP3, AAC, MP4, FLAC -> false;
        };
    }

    /** RIFF and FORM say in bytes 4 to 7 how much follows; 0 and all ones mean that the writer did not know. */
    private static boolean chunkIsTruncated(FileChannel channel, long start, ByteOrder order) throws IOException {
        byte[] head = bytes(channel, start, Container.HEAD_BYTES);
        long promised =
                Integer.toUnsignedLong(ByteBuffer.wrap(head).order(order).getInt(4));
        return promised != 0xffffffffL && start + 8 + promised > channel.size();
    }

    /** An Ogg page says how long its segments are (RFC 3533, section 6): the last one must end with the file. */
    private static boolean lastPageIsTruncated(FileChannel channel) throws IOException {
        int longestPage = 27 + 255 + 255 * 255;
        long from = Math.max(0, channel.size() - longestPage);
        byte[] tail = bytes(channel, from, longestPage);
        int page = new String(tail, ISO_8859_1).lastIndexOf("OggS");
        if (page < 0 || page + 27 > tail.length) {
            return true;
        }
        int segments = tail[page + 26] & 0xff;
        long end = page + 27L + segments;
        for (int i = page + 27; i < page + 27 + segments && i < tail.length; i++) {
            end += tail[i] & 0xff;
        }
        return end > tail.length;
    }

    private static byte[] bytes(FileChannel channel, long position, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        byte[] read = new byte[buffer.position()];
        buffer.flip().get(read);
        return read;
    }
}
