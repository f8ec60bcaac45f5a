package org.diapason.facts.provenance;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where files carry manifests (C2PA 2.1, appendix A), XMP and named texts. */
final class Containers {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";
    /** RIFF lists that hold lists; real files have two levels. */
    private static final int DEEPEST = 16;

    private static final int JUMBF_HEADER = 8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP11 = 0xEB;

    private final Bytes file;
    private final Carried carried = new Carried();

    private Containers(Bytes file) {
        this.file = file;
    }

    /** What a file carries; nothing when it is of another format. */
    static Carried read(Bytes file) throws IOException, MalformedFile {
        Containers containers = new Containers(file);
        byte[] start = file.read(0, Math.min(12, file.size()));
        if (startsWith(start, JPEG)) {
            containers.jpeg();
        } else if (startsWith(start, PNG)) {
            containers.png();
        } else if (startsWith(start, "ID3".getBytes(StandardCharsets.ISO_8859_1))) {
            Id3Tag.read(file, containers.carried);
        } else if (startsWith(start, "RIFF".getBytes(StandardCharsets.ISO_8859_1))) {
            containers.riff();
        } else if (startsWith(start, "fLaC".getBytes(StandardCharsets.ISO_8859_1))) {
            VorbisComments.ofFlac(file, containers.carried);
        } else if (startsWith(start, "OggS".getBytes(StandardCharsets.ISO_8859_1))) {
            VorbisComments.ofOgg(file, containers.carried);
        }
        return containers.carried;
    }

    /** Segments up to the picture itself: APP11 with JUMBF (ISO/IEC 19566-5, annex D), APP1 with XMP. */
    private void jpeg() throws IOException, MalformedFile {
        long at = JPEG.length;
        while (at + 4 <= file.size()) {
            int marker = (int) file.unsigned(at, 2, ByteOrder.BIG_ENDIAN);
            if (marker >> 8 != 0xFF) {
                throw new MalformedFile("expected a marker at " + at + ", found " + Integer.toHexString(marker));
            }
            if ((marker & 0xFF) == START_OF_SCAN) {
                return;
            }
            if ((marker & 0xFF) == 0xFF) {
                at++;
                continue;
            }
            long length = file.unsigned(at + 2, 2, ByteOrder.BIG_ENDIAN);
            byte[] segment = file.read(at + 4, length - 2);
            switch (marker & 0xFF) {
                case APP1 -> xmp(segment);
                case APP11 -> app11(segment);
                default -> {}
            }
            at += 2 + length;
        }
        throw new MalformedFile("expected a picture after the segments, but the file ends at " + file.size());
    }

    private void xmp(byte[] segment) {
        if (startsWith(segment, XMP)) {
            carried.addXmp(Arrays.copyOfRange(segment, XMP.length, segment.length));
        }
    }

    /** The two letters JP, the number of the box, the number of the piece; each piece repeats the box's header. */
    private void app11(byte[] segment) throws MalformedFile {
        if (segment.length < 8 + JUMBF_HEADER || segment[0] != 'J' || segment[1] != 'P') {
            return;
        }
        int number = (int) Bytes.unsigned(Arrays.copyOfRange(segment, 2, 4), ByteOrder.BIG_ENDIAN);
        long piece = Bytes.unsigned(Arrays.copyOfRange(segment, 4, 8), ByteOrder.BIG_ENDIAN);
        carried.addBoxes(number, segment, piece == 1 ? 8 : 8 + JUMBF_HEADER);
    }

    private void png() throws IOException, MalformedFile {
        long at = PNG.length;
        while (at < file.size()) {
            long length = file.unsigned(at, 4, ByteOrder.BIG_ENDIAN);
            String type = file.word(at + 4);
            if (type.equals("caBX")) {
                carried.addBoxes(0, file.read(at + 8, length), 0);
            } else if (type.equals("iTXt")) {
                text(file.read(at + 8, length));
            } else if (type.equals("IEND")) {
                return;
            }
            at += 12 + length;
        }
        throw new MalformedFile("expected IEND, but the file ends at " + file.size());
    }

    private void text(byte[] chunk) {
        String start = new String(chunk, 0, Math.min(chunk.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith(XMP_KEYWORD)) {
            carried.addXmp(Arrays.copyOfRange(chunk, XMP_KEYWORD.length(), chunk.length));
        }
    }

    private void riff() throws IOException, MalformedFile {
        long end = 8 + file.unsigned(4, 4, ByteOrder.LITTLE_ENDIAN);
        if (end > file.size()) {
            throw new MalformedFile("expected a RIFF file of " + end + " bytes, but it ends at " + file.size());
        }
        chunks(12, end, 1);
    }

    private void chunks(long from, long end, int depth) throws IOException, MalformedFile {
        if (depth > DEEPEST) {
            throw new MalformedFile("expected at most " + DEEPEST + " lists in lists, found more");
        }
        long at = from;
        while (at + 8 <= end) {
            String type = file.word(at);
            long length = file.unsigned(at + 4, 4, ByteOrder.LITTLE_ENDIAN);
            if (length > end - at - 8) {
                throw new MalformedFile(
                        "expected a chunk within " + end + " bytes, found one that ends at " + (at + 8 + length));
            }
            switch (type) {
                case "C2PA" -> carried.addBoxes(0, file.read(at + 8, length), 0);
                case "_PMX" -> carried.addXmp(file.read(at + 8, length));
                case "LIST" -> chunks(at + 12, at + 8 + length, depth + 1);
                default -> {}
            }
            at += 8 + length + length % 2;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
