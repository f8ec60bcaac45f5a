package org.diapason.facts.provenance;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file carries beside its picture or sound: JUMBF in pieces or whole, XMP, and texts with a name. */
final class Carried {
    private final Map<Integer, ByteArrayOutputStream> boxes = new TreeMap<>();
    private final List<byte[]> xmp = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    /** A text that a file carries under a name of somebody's choice. */
    record Tag(String name, String text) {}

    /** Adds a piece to the JUMBF of that number; pieces come in their order. */
    void addBoxes(int number, byte[] piece, int from) throws MalformedFile {
        ByteArrayOutputStream whole = boxes.computeIfAbsent(number, _ -> new ByteArrayOutputStream());
        if (whole.size() + piece.length > Bytes.MOST) {
            throw new MalformedFile("expected at most " + Bytes.MOST + " bytes of manifests, found more");
        }
        whole.write(piece, from, piece.length - from);
    }

    void addXmp(byte[] packet) {
        xmp.add(packet);
    }

    /** Adds a tag, without the zeros and spaces that tools leave around its parts. */
    void addTag(String name, String text) {
        tags.add(new Tag(trimmed(name), trimmed(text)));
    }

    private static String trimmed(String text) {
        return text.replace("\0", "").strip();
    }

    List<Tag> tags() {
        return tags;
    }

    List<byte[]> boxes() {
        return boxes.values().stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    List<byte[]> xmp() {
        return xmp;
    }
}
