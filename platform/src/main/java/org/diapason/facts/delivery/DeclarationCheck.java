package org.diapason.facts.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.catalogue.AiShare;

/**
 * The rules about generative AI that ERN 4.3.2 writes in words and its schema cannot enforce. A contradiction does
 * not keep a message out: it is told to the supplier, and it is a signal for those who look for false declarations.
 */
final class DeclarationCheck {
    private final Message message;
    private final List<Finding> findings = new ArrayList<>();

    private DeclarationCheck(Message message) {
        this.message = message;
    }

    static List<Finding> check(Message message) {
        DeclarationCheck check = new DeclarationCheck(message);
        message.recordings().forEach(one -> check.resource(one.place(), one.declaration()));
        message.companions().forEach(one -> check.resource(one.place(), one.declaration()));
        check.releases();
        return check.findings;
    }

    private void resource(Node.Place place, Declaration declared) {
        for (String word : declared.unreadable()) {
            findings.add(Finding.at(
                    place,
                    FindingCode.AI_DECLARATION_UNREADABLE,
                    "Expected All, Partly or None about generative AI, found " + word
                            + ". It counts as not declared; say it in one of the three words."));
        }
        for (Declaration.Contributor contributor : declared.contributors()) {
            contributor(declared, contributor);
        }
    }

    private void contributor(Declaration declared, Declaration.Contributor contributor) {
        Optional<AiShare> whole = declared.whole();
        if (whole.equals(Optional.of(AiShare.ALL)) && !contributor.generative()) {
            contradiction(
                    contributor.place(), "only contributors that are GenerativeAI where ContainsAI is All", "another");
        }
        AiShare share = contributor.share().orElse(AiShare.NONE);
        if (whole.equals(Optional.of(AiShare.NONE)) && share != AiShare.NONE) {
            contradiction(
                    contributor.place(),
                    "no contributor with Partly or All where ContainsAI is None",
                    "one with " + share.word());
        }
        if (contributor.generative() && share != AiShare.ALL) {
            contradiction(
                    contributor.place(), "AiContribution All for a contributor that is GenerativeAI", share.word());
        }
        if (!contributor.generative() && share == AiShare.ALL) {
            contradiction(
                    contributor.place(), "Partly or None for a contributor that is not GenerativeAI itself", "All");
        }
    }

    /** A release that is all, or not at all, generated cannot hold a recording that is declared to be something else. */
    private void releases() {
        Map<String, AiShare> recordings = new HashMap<>();
        message.recordings()
                .forEach(one -> one.declaration().whole().ifPresent(share -> recordings.put(one.reference(), share)));
        for (Message.Release release : message.releases()) {
            resource(release.place(), release.declaration());
            AiShare whole = release.declaration().whole().orElse(AiShare.PARTLY);
            Optional<AiShare> other = release.resources().stream()
                    .flatMap(reference -> Optional.ofNullable(recordings.get(reference)).stream())
                    .filter(share -> share != whole)
                    .findFirst();
            if (whole != AiShare.PARTLY && other.isPresent()) {
                contradiction(
                        release.place(),
                        "recordings that are declared " + whole.word() + " in a release that is",
                        "one that is declared " + other.get().word());
            }
        }
    }

    private void contradiction(Node.Place place, String expected, String found) {
        findings.add(Finding.at(
                place,
                FindingCode.AI_DECLARATION_CONTRADICTION,
                "Expected " + expected + ", found " + found + ". Correct the declaration and send an update."));
    }
}
