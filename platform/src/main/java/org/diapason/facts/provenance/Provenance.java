package org.diapason.facts.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the provenance marks of a file. */
public final class Provenance {
    /** The property of IPTC's extension in XMP, as an attribute or an element. */
    private static final Pattern XMP_SOURCE_TYPE = Pattern.compile(
            "DigitalSourceType(?:\\s*=\\s*[\"']|\\s*>\\s*|\\s+rdf:resource\\s*=\\s*[\"'])([^\"'<>]{1,300})");

    private Provenance() {}

    /** What a JPEG, PNG, MP3, RIFF, FLAC or Ogg file says of how it was made; a file of another format says nothing. */
    public static Marks read(Path file) throws IOException {
        try (Bytes bytes = Bytes.open(file)) {
            Carried carried = Containers.read(bytes);
            List<Manifest> manifests = new ArrayList<>();
            for (byte[] boxes : carried.boxes()) {
                manifests.addAll(Manifest.list(boxes));
            }
            return marks(manifests, carried);
        } catch (MalformedFile e) {
            return new Marks.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Marks marks(List<Manifest> manifests, Carried carried) throws MalformedFile {
        List<Mark> marks = new ArrayList<>();
        for (Manifest manifest : manifests) {
            boolean own = manifest == manifests.getLast();
            marks.addAll(manifest.marks(own ? Marks.Place.MANIFEST : Marks.Place.INGREDIENT));
        }
        for (byte[] packet : carried.xmp()) {
            Matcher named = XMP_SOURCE_TYPE.matcher(new String(packet, StandardCharsets.UTF_8));
            while (named.find()) {
                Mark.of(named.group(1), Marks.Place.XMP).ifPresent(marks::add);
            }
        }
        for (Carried.Tag tag : carried.tags()) {
            if (tag.name().equalsIgnoreCase("DigitalSourceType")) {
                Mark.of(tag.text(), Marks.Place.TAG).ifPresent(marks::add);
            }
        }
        if (manifests.isEmpty() && marks.isEmpty()) {
            return new Marks.Absent();
        }
        return new Marks.Found(
                marks.stream().distinct().toList(),
                manifests.isEmpty()
                        ? Marks.Signature.NOT_VERIFIED
                        : manifests.getLast().signature());
    }
}
