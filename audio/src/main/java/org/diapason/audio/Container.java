package org.diapason.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file format that we decode, recognised by its first bytes and never by its name.
 *
 * <p>The decoder is told the format, so that a playlist dressed as music is not followed to other files.
 */
enum Container {
    MP3("mp3"),
    AAC("aac"),
    MP4("mov"),
    FLAC("flac"),
    OGG("ogg"),
    WAV("wav"),
    AIFF("aiff");

    /** How many bytes of a file {@link #of} wants to see. */
    static final int HEAD_BYTES = 12;

    /** Bytes of an ID3v2 header, after which the tag's own length counts. */
    static final int ID3_HEADER_BYTES = 10;

    /** FFmpeg's name of the demuxer. */
    final String demuxer;

    Container(String demuxer) {
        this.demuxer = demuxer;
    }

    /** The container whose first bytes these are, after any ID3v2 tag. */
    static Optional<Container> of(byte[] head) {
        String text = new String(head, ISO_8859_1);
        if (head.length < HEAD_BYTES) {
            return Optional.empty();
        } else if (text.startsWith("fLaC")) {
            return Optional.of(FLAC);
        } else if (text.startsWith("OggS")) {
            return Optional.of(OGG);
        } else if ((text.startsWith("RIFF") || text.startsWith("RF64")) && text.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        } else if (text.startsWith("FORM") && text.startsWith("AIF", 8)) {
            return Optional.of(AIFF);
        } else if (text.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        }
        return ofSynchronisation(head);
    }

    /** The length of the ID3v2 tag at the start of a file, 0 when there is none (id3.org, ID3v2.4, section 3.1). */
    static long id3Bytes(byte[] head) {
        if (head.length < ID3_HEADER_BYTES || !"ID3".equals(new String(Arrays.copyOf(head, 3), ISO_8859_1))) {
            return 0;
        }
        long length = 0;
        for (int i = 6; i < ID3_HEADER_BYTES; i++) {
            length = (length << 7) | (head[i] & 0x7f);
        }
        boolean hasFooter = (head[5] & 0x10) != 0;
        return ID3_HEADER_BYTES + length + (hasFooter ? ID3_HEADER_BYTES : 0);
    }

    /** MPEG audio and ADTS start with a synchronisation word and header fields of which some values are reserved. */
    private static Optional<Container> ofSynchronisation(byte[] head) {
        int second = head[1] & 0xff;
        int third = head[2] & 0xff;
        if ((head[0] & 0xff) != 0xff || (second & 0xe0) != 0xe0) {
            return Optional.empty();
        }
        boolean layerIsZero = (second & 0x06) == 0;
        if (layerIsZero) {
            return (second & 0xf0) == 0xf0 ? Optional.of(AAC) : Optional.empty();
        }
        boolean reserved = (second & 0x18) == 0x08 || (third & 0xf0) == 0xf0 || (third & 0x0c) == 0x0c;
        return reserved ? Optional.empty() : Optional.of(MP3);
    }
}
