package org.diapason.facts.provenance;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tag before the sound of an MP3 file (ID3v2.3 and 2.4): {@code GEOB} frames with a manifest, {@code PRIV} frames with
 * XMP, and texts with a name, {@code TXXX} and {@code COMM}. The MIME type of a manifest is {@code application/c2pa}; older
 * tools wrote {@code application/x-c2pa-manifest-store}.
 */
final class Id3Tag {
    private static final int HEADER = 10;
    /** Frame flags of version 2.3: compressed, encrypted, grouped; each adds bytes before the content. */
    private static final int COMPRESSED_3 = 0x80;

    private static final int ENCRYPTED_3 = 0x40;
    private static final int UNSYNCHRONISED = 0x80;

    /** Letters of a comment's language. */
    private static final int LANGUAGE = 3;

    private final Bytes file;
    private final Carried carried;
    private final int version;

    private Id3Tag(Bytes file, Carried carried, int version) {
        this.file = file;
        this.carried = carried;
        this.version = version;
    }

    static void read(Bytes file, Carried carried) throws IOException, MalformedFile {
        byte[] header = file.read(0, HEADER);
        long end = HEADER + syncSafe(Arrays.copyOfRange(header, 6, 10));
        if (end > file.size()) {
            throw new MalformedFile("expected a tag of " + end + " bytes, but the file ends at " + file.size());
        }
        boolean isRead = (header[3] == 3 || header[3] == 4) && (header[5] & UNSYNCHRONISED) == 0;
        if (isRead) {
            new Id3Tag(file, carried, header[3]).frames(end);
        }
    }

    private void frames(long end) throws IOException, MalformedFile {
        long at = HEADER;
        while (at + HEADER <= end) {
            byte[] header = file.read(at, HEADER);
            if (header[0] == 0) {
                return;
            }
            byte[] size = Arrays.copyOfRange(header, 4, 8);
            long length = version == 4 ? syncSafe(size) : Bytes.unsigned(size, ByteOrder.BIG_ENDIAN);
            if (length > end - at - HEADER) {
                throw new MalformedFile("expected a frame within a tag of " + end + " bytes, found one that ends at "
                        + (at + HEADER + length));
            }
            frame(header, at + HEADER, length);
            at += HEADER + length;
        }
    }

    private void frame(byte[] header, long at, long length) throws IOException, MalformedFile {
        int flags = version == 3 ? header[9] & (COMPRESSED_3 | ENCRYPTED_3) : header[9] & 0x0F;
        if (version == 3 && (flags & COMPRESSED_3) != 0 && length < 4) {
            throw new MalformedFile("expected the size of a compressed frame, found a frame of " + length + " bytes");
        }
        if (flags != 0) {
            return;
        }
        switch (new String(header, 0, 4, StandardCharsets.ISO_8859_1)) {
            case "GEOB" -> object(file.read(at, length));
            case "PRIV" -> owned(file.read(at, length));
            case "TXXX" -> text(file.read(at, length), 1);
            case "COMM" -> text(file.read(at, length), 1 + LANGUAGE);
            default -> {}
        }
    }

    /** The owner, a zero, and whatever the owner wrote. */
    private void owned(byte[] frame) throws MalformedFile {
        int content = end(frame, 0, 1);
        if (new String(frame, 0, content - 1, StandardCharsets.ISO_8859_1).equals("XMP")) {
            carried.addXmp(Arrays.copyOfRange(frame, content, frame.length));
        }
    }

    /** Encoding, a description that ends with a zero, and the text; a comment has a language before them. */
    private void text(byte[] frame, int from) throws MalformedFile {
        if (frame.length <= from) {
            return;
        }
        Charset charset = switch (frame[0]) {
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
        int content = end(frame, from, frame[0] == 1 || frame[0] == 2 ? 2 : 1);
        carried.addTag(
                new String(frame, from, content - from, charset),
                new String(frame, content, frame.length - content, charset));
    }

    /** Encoding, MIME type, file name, description, content; the last three end with a zero of their encoding. */
    private void object(byte[] frame) throws MalformedFile {
        int type = end(frame, 1, 1);
        String mime = new String(frame, 1, type - 2, StandardCharsets.ISO_8859_1).strip();
        if (mime.equals("application/c2pa") || mime.equals("application/x-c2pa-manifest-store")) {
            int zero = frame[0] == 1 || frame[0] == 2 ? 2 : 1;
            carried.addBoxes(0, frame, end(frame, end(frame, type, zero), zero));
        }
    }

    /** Where the text that begins here has ended, its zero included. */
    private static int end(byte[] frame, int from, int zero) throws MalformedFile {
        for (int at = from; at + zero <= frame.length; at += zero) {
            if (frame[at] == 0 && frame[at + zero - 1] == 0) {
                return at + zero;
            }
        }
        throw new MalformedFile("expected a text that ends in a GEOB frame, found none");
    }

    /** Four bytes of seven bits. */
    private static long syncSafe(byte[] size) throws MalformedFile {
        long value = 0;
        for (byte part : size) {
            if (part < 0) {
                throw new MalformedFile("expected a size of seven bits a byte, found " + (part & 0xFF));
            }
            value = value << 7 | part;
        }
        return value;
    }
}
