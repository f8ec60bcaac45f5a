package org.diapason.facts.provenance;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JUMBF box (ISO/IEC 19566-5): a superbox with a label and boxes in it, or one with content.
 *
 * @param type {@code jumb} for a superbox, {@code cbor}, {@code json} and others for content
 * @param label of a superbox; empty for content
 * @param content everything after the header, for a superbox too: it is what hashes are of
 */
record Box(String type, String label, byte[] content, List<Box> boxes) {
    private static final int HEADER = 8;
    private static final int LABEL_AT = 17;
    /** Real manifests nest four levels. */
    private static final int DEEPEST = 16;

    private static final int MOST = 10_000;

    /** The boxes in these bytes. */
    static List<Box> list(byte[] bytes) throws MalformedFile {
        return list(bytes, 0, new int[1], 1);
    }

    private static List<Box> list(byte[] bytes, int from, int[] count, int depth) throws MalformedFile {
        if (depth > DEEPEST) {
            throw new MalformedFile("expected at most " + DEEPEST + " boxes in boxes, found more");
        }
        List<Box> boxes = new ArrayList<>();
        int at = from;
        while (at < bytes.length) {
            if (bytes.length - at < HEADER || ++count[0] > MOST) {
                throw new MalformedFile("expected at most " + MOST + " whole boxes, found more or a torn one");
            }
            long length = Bytes.unsigned(Arrays.copyOfRange(bytes, at, at + 4), ByteOrder.BIG_ENDIAN);
            long whole = length == 0 ? bytes.length - at : length;
            if (whole < HEADER || whole > bytes.length - at) {
                throw new MalformedFile("expected a box within " + bytes.length + " bytes, found one of " + length);
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            byte[] content = Arrays.copyOfRange(bytes, at + HEADER, at + (int) whole);
            boxes.add(type.equals("jumb") ? superbox(content, count, depth) : new Box(type, "", content, List.of()));
            at += (int) whole;
        }
        return boxes;
    }

    /** A description box with UUID, toggles and label comes first. */
    private static Box superbox(byte[] content, int[] count, int depth) throws MalformedFile {
        if (content.length < HEADER + LABEL_AT) {
            throw new MalformedFile("expected a description in a JUMBF box, found " + content.length + " bytes");
        }
        long length = Bytes.unsigned(Arrays.copyOf(content, 4), ByteOrder.BIG_ENDIAN);
        if (length < HEADER + LABEL_AT || length > content.length) {
            throw new MalformedFile("expected a description within its JUMBF box, found one of " + length + " bytes");
        }
        int end = HEADER + LABEL_AT;
        while (end < length && content[end] != 0) {
            end++;
        }
        String label = new String(content, HEADER + LABEL_AT, end - HEADER - LABEL_AT, StandardCharsets.UTF_8);
        return new Box("jumb", label, content, list(content, (int) length, count, depth + 1));
    }

    /** The superboxes in this one whose label begins so. */
    Stream<Box> labelled(String start) {
        return boxes.stream().filter(box -> box.label.startsWith(start));
    }

    /** The content of the first box of a type in this one. */
    Optional<byte[]> content(String ofType) {
        return boxes.stream()
                .filter(box -> box.type.equals(ofType))
                .map(Box::content)
                .findFirst();
    }
}
