package org.diapason.facts.provenance;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file carries beside its picture or sound: JUMBF in pieces or whole, and XMP. */
final class Carried {
    private final Map<Integer, ByteArrayOutputStream> boxes = new TreeMap<>();
    private final List<byte[]> xmp = new ArrayList<>();

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

    List<byte[]> boxes() {
        return boxes.values().stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    List<byte[]> xmp() {
        return xmp;
    }
}
