package org.diapason.facts.provenance;

import java.util.List;
import java.util.Optional;
import org.diapason.facts.catalogue.AiShare;

/** What a file says of how it was made. */
public sealed interface Marks {

    /** It says something, whoever wrote it there. */
    record Found(List<Mark> marks, Signature signature) implements Marks {
        public Found {
            marks = List.copyOf(marks);
        }

        /** How much of it is generated, by the strongest of its marks; empty when none speaks of generative AI. */
        public Optional<AiShare> generated() {
            List<AiShare> shares =
                    marks.stream().flatMap(mark -> mark.generated().stream()).toList();
            Optional<AiShare> whole = marks.stream()
                    .filter(mark -> mark.place() != Place.INGREDIENT)
                    .flatMap(mark -> mark.generated().stream())
                    .min(AiShare::compareTo);
            return whole.isPresent() || shares.isEmpty() ? whole : Optional.of(AiShare.PARTLY);
        }
    }

    /** It says nothing, which proves nothing. */
    record Absent() implements Marks {}

    /** It is not built as its format demands. */
    record Malformed(String reason) implements Marks {}

    /** Where a mark is. */
    enum Place {
        /** In the manifest of the file itself. */
        MANIFEST,
        /** In the manifest of something that the file was made from. */
        INGREDIENT,
        /** In the file's XMP. */
        XMP,
        /** In a text of the file that is named {@code DigitalSourceType}. */
        TAG
    }

    /** What the signature of the file's manifest is worth. Whose certificate it is has not been judged. */
    enum Signature {
        /** There is a mark, and no signature that could be verified. */
        NOT_VERIFIED,
        /** The claim is as its certificate signed it, and so are the assertions that the claim lists. */
        HOLDS,
        /** Claim, assertions and signature do not belong together. */
        BROKEN
    }
}
