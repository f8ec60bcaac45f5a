package org.diapason.facts.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody declares about generative AI in a recording or a release, and what the delivered file says itself.
 *
 * @param whole of the thing as a whole; empty: not declared
 * @param parts of each part that is declared; a part that is missing is not declared
 * @param marked by the provenance marks in the sound file, or in the artwork of a release; empty: no such mark
 */
public record AiDeclaration(Optional<AiShare> whole, SortedMap<Part, AiShare> parts, Optional<AiShare> marked) {
    public static final AiDeclaration NOT_DECLARED = of(Optional.empty());

    private static final String WHOLE = "contains_ai";
    private static final String PART = "ai.";
    private static final String MARKED = "marked_ai";

    public AiDeclaration {
        parts = new TreeMap<>(parts);
    }

    /** Of the whole alone. */
    public static AiDeclaration of(Optional<AiShare> whole) {
        return new AiDeclaration(whole, new TreeMap<>(), Optional.empty());
    }

    public boolean isDeclared() {
        return whole.isPresent() || !parts.isEmpty();
    }

    /** The same with one more contribution to a part. */
    public AiDeclaration and(Part part, AiShare share) {
        SortedMap<Part, AiShare> more = new TreeMap<>(parts);
        more.merge(part, share, AiShare::with);
        return new AiDeclaration(whole, more, marked);
    }

    /** The same with what the file's own marks say. */
    public AiDeclaration withMark(Optional<AiShare> share) {
        return new AiDeclaration(whole, parts, share);
    }

    /** As fields of claims: {@code contains_ai}, {@code ai.voice}… */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        whole.ifPresent(share -> fields.put(WHOLE, share.word()));
        parts.forEach((part, share) -> fields.put(PART + part.code(), share.word()));
        marked.ifPresent(share -> fields.put(MARKED, share.word()));
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
        return new AiDeclaration(share(fields, WHOLE), parts, share(fields, MARKED));
    }

    private static Optional<AiShare> share(Map<String, String> fields, String field) {
        return Optional.ofNullable(fields.get(field)).flatMap(AiShare::find);
    }
}
