package org.diapason.facts.provenance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The named texts of FLAC, Vorbis and Opus files: a vendor, a count, and as many times {@code NAME=text} in UTF-8, each
 * with its length before it (Xiph.org, "Ogg Vorbis comment field and header specification"; RFC 9639, section 8.6; RFC 7845,
 * section 5.2).
 */
final class VorbisComments {
    /** FLAC's number for a block of comments, and the bit that says that no block follows. */
    private static final int FLAC_COMMENTS = 4;

    private static final int LAST_BLOCK = 0x80;

    /** Pages at the beginning of an Ogg file; comments with a picture take a few dozen. */
    private static final int MOST_PAGES = 256;

    private static final int PAGE_HEADER = 27;

    private VorbisComments() {}

    static void ofFlac(Bytes file, Carried carried) throws IOException, MalformedFile {
        long at = 4;
        int kind;
        do {
            kind = (int) file.unsigned(at, 1, ByteOrder.BIG_ENDIAN);
            long length = file.unsigned(at + 1, 3, ByteOrder.BIG_ENDIAN);
            if ((kind & ~LAST_BLOCK) == FLAC_COMMENTS) {
                read(ByteBuffer.wrap(file.read(at + 4, length)), carried);
            }
            at += 4 + length;
        } while ((kind & LAST_BLOCK) == 0);
    }

    /** The second packet of the first stream (RFC 3533): pages hold segments, and one shorter than 255 ends a packet. */
    static void ofOgg(Bytes file, Carried carried) throws IOException, MalformedFile {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        int packets = 0;
        long at = 0;
        for (int page = 0; page < MOST_PAGES && at < file.size(); page++) {
            if (!file.word(at).equals("OggS")) {
                throw new MalformedFile("expected a page at " + at + ", found something else");
            }
            byte[] segments = file.read(at + PAGE_HEADER, file.unsigned(at + 26, 1, ByteOrder.BIG_ENDIAN));
            at += PAGE_HEADER + segments.length;
            for (byte segment : segments) {
                int length = segment & 0xFF;
                packet.writeBytes(file.read(at, length));
                at += length;
                if (length < 255) {
                    if (++packets == 2) {
                        packet(packet.toByteArray(), carried);
                        return;
                    }
                    packet.reset();
                }
            }
        }
    }

    private static void packet(byte[] packet, Carried carried) throws MalformedFile {
        String start = new String(packet, 0, Math.min(8, packet.length), StandardCharsets.ISO_8859_1);
        int magic = start.equals("OpusTags") ? 8 : start.startsWith("\u0003vorbis") ? 7 : 0;
        if (magic > 0) {
            read(ByteBuffer.wrap(packet, magic, packet.length - magic), carried);
        }
    }

    private static void read(ByteBuffer block, Carried carried) throws MalformedFile {
        block.order(ByteOrder.LITTLE_ENDIAN);
        text(block);
        long count = length(block);
        for (long i = 0; i < count; i++) {
            String comment = text(block);
            int equals = comment.indexOf('=');
            if (equals > 0) {
                carried.addTag(comment.substring(0, equals), comment.substring(equals + 1));
            }
        }
    }

    private static String text(ByteBuffer block) throws MalformedFile {
        long length = length(block);
        if (length > block.remaining()) {
            throw new MalformedFile("expected a comment of at most " + block.remaining() + " bytes, found " + length);
        }
        byte[] text = new byte[(int) length];
        block.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static long length(ByteBuffer block) throws MalformedFile {
        if (block.remaining() < Integer.BYTES) {
            throw new MalformedFile("expected the length of a comment, but the block ends");
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
