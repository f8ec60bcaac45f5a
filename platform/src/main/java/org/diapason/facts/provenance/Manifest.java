package org.diapason.facts.provenance;

import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One C2PA manifest of a file: assertions, the claim that lists them, and the signature over the claim. */
final class Manifest {
    private final Box box;

    Manifest(Box box) {
        this.box = box;
    }

    /** The manifests of a file, in its order; the last one is about the file as it is, the others about what it was made from. */
    static List<Manifest> list(byte[] boxes) throws MalformedFile {
        return Box.list(boxes).stream()
                .filter(store -> store.label().equals("c2pa"))
                .flatMap(store -> store.boxes().stream())
                .filter(inStore -> inStore.type().equals("jumb"))
                .map(Manifest::new)
                .toList();
    }

    /** The digital source types that its assertions name, at any depth. */
    List<Mark> marks(Marks.Place place) throws MalformedFile {
        List<Mark> marks = new ArrayList<>();
        for (Box assertion : assertions()) {
            Optional<byte[]> content = assertion.content("cbor");
            if (content.isPresent() && assertion.label().startsWith("c2pa.actions")) {
                collect(decode(content.get()), place, marks);
            }
        }
        return marks;
    }

    Marks.Signature signature() throws MalformedFile {
        Optional<byte[]> claim = content("c2pa.claim");
        Optional<byte[]> signature = content("c2pa.signature");
        return claim.isEmpty() || signature.isEmpty()
                ? Marks.Signature.NOT_VERIFIED
                : ClaimSignature.verify(claim.get(), signature.get(), assertions());
    }

    private List<Box> assertions() {
        return box.labelled("c2pa.assertions")
                .flatMap(assertions -> assertions.boxes().stream())
                .filter(inAssertions -> inAssertions.type().equals("jumb"))
                .toList();
    }

    private Optional<byte[]> content(String label) {
        return box.labelled(label).findFirst().flatMap(found -> found.content("cbor"));
    }

    static CBORObject decode(byte[] bytes) throws MalformedFile {
        try {
            return CBORObject.DecodeFromBytes(bytes);
        } catch (CBORException e) {
            throw new MalformedFile("expected CBOR, but: " + e.getMessage());
        }
    }

    private static void collect(CBORObject value, Marks.Place place, List<Mark> marks) {
        if (value.getType() == CBORType.Array) {
            value.getValues().forEach(one -> collect(one, place, marks));
        } else if (value.getType() == CBORType.Map) {
            for (CBORObject key : value.getKeys()) {
                CBORObject one = value.get(key);
                boolean names = key.getType() == CBORType.TextString
                        && key.AsString().equals("digitalSourceType")
                        && one.getType() == CBORType.TextString;
                if (names) {
                    Mark.of(one.AsString(), place).ifPresent(marks::add);
                } else {
                    collect(one, place, marks);
                }
            }
        }
    }
}
