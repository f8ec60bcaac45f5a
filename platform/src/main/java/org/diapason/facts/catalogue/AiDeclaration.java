package org.diapason.facts.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody declares about generative AI in a recording or a release.
 *
 * @param whole of the thing as a whole; empty: not declared
 * @param parts of each part that is declared; a part that is missing is not declared
 */
public record AiDeclaration(Optional<AiShare> whole, SortedMap<Part, AiShare> parts) {
    public static final AiDeclaration NOT_DECLARED = new AiDeclaration(Optional.empty(), new TreeMap<>());

    private static final String WHOLE = "contains_ai";
    private static final String PART = "ai.";

    public AiDeclaration {
        parts = new TreeMap<>(parts);
    }

    public boolean isDeclared() {
        return whole.isPresent() || !parts.isEmpty();
    }

    /** The same with one more contribution to a part. */
    public AiDeclaration and(Part part, AiShare share) {
        SortedMap<Part, AiShare> more = new TreeMap<>(parts);
        more.merge(part, share, AiShare::with);
        return new AiDeclaration(whole, more);
    }

    /** As fields of claims: {@code contains_ai}, {@code ai.voice}… */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        whole.ifPresent(share -> fields.put(WHOLE, share.word()));
        parts.forEach((part, share) -> fields.put(PART + part.code(), share.word()));
        return fields;
    }

    /** Reads it back from the claims that are shown. */
    static AiDeclaration of(Map<String, String> fields) {
        SortedMap<Part, AiShare> parts = new TreeMap<>();
        fields.forEach((field, word) -> {
            if (field.startsWith(PART)) {
                AiShare.find(word).ifPresent(share -> parts.put(Part.ofCode(field.substring(PART.length())), share));
            }
        });
        return new AiDeclaration(Optional.ofNullable(fields.get(WHOLE)).flatMap(AiShare::find), parts);
    }
}
