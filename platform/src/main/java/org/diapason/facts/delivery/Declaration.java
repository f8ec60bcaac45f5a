package org.diapason.facts.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.Part;

/**
 * What a message declares about generative AI in one release, recording or companion (ERN 4.3.2: {@code
 * ContainsAI}, {@code AiContribution}, and contributors that are {@code GenerativeAI} themselves). Versions without
 * these elements declare nothing, which is not the same as declaring that there is none.
 *
 * @param whole of the thing as a whole; empty when not declared
 * @param contributors its contributors, whether they say something of AI or not
 * @param unreadable declared values that are none of All, Partly and None
 */
record Declaration(Optional<AiShare> whole, List<Contributor> contributors, List<String> unreadable) {
    static final Declaration NONE_MADE = new Declaration(Optional.empty(), List.of(), List.of());

    /**
     * Somebody or something that contributed.
     *
     * @param generative whether it is a generative AI itself
     * @param roles such as {@code Vocalist}, as written
     * @param said how much of the contribution is generated; empty when not said
     */
    record Contributor(Node.Place place, boolean generative, List<String> roles, Optional<AiShare> said) {
        /** The standard's default: what a generative AI contributes is generated, all of it. */
        Optional<AiShare> share() {
            return said.isEmpty() && generative ? Optional.of(AiShare.ALL) : said;
        }
    }

    static Declaration of(Node node) {
        List<Node> contributors = node.list("Contributor");
        return new Declaration(
                node.text("ContainsAI").flatMap(AiShare::find),
                contributors.stream().map(Declaration::contributor).toList(),
                Stream.concat(
                                node.texts("ContainsAI").stream(),
                                contributors.stream().flatMap(one -> one.texts("AiContribution").stream()))
                        .filter(word -> AiShare.find(word).isEmpty())
                        .distinct()
                        .toList());
    }

    /** The same in the catalogue's words, by the part that each role is about. */
    AiDeclaration byPart() {
        AiDeclaration declared = AiDeclaration.of(whole);
        for (Contributor contributor : contributors) {
            if (contributor.share().isPresent()) {
                AiShare share = contributor.share().get();
                List<Part> parts = contributor.roles().stream()
                        .map(Part::ofRole)
                        .distinct()
                        .toList();
                for (Part part : parts.isEmpty() ? List.of(Part.OTHER) : parts) {
                    declared = declared.and(part, share);
                }
            }
        }
        return declared;
    }

    private static Contributor contributor(Node node) {
        return new Contributor(
                node.place(),
                node.texts("SpecialContributor").contains("GenerativeAI"),
                node.list("Role").stream()
                        .flatMap(role -> role.text("Value").or(role::text).stream())
                        .toList(),
                node.text("AiContribution").flatMap(AiShare::find));
    }
}
