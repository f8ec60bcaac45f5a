package org.diapason.proposals.audition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.audio.Evidence;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.Hearing;
import org.diapason.audio.Verdict;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;

/**
 * What is said of a recording beside its sound, joined to what was heard: what its supplier declares and the marks that
 * its file carries. No detector saw it.
 *
 * <p>That somebody says that all of it is generated is a ground of its own: with one channel that the detector calls a
 * ground by itself, it makes two. A mark that is missing, a part that is declared, or a denial never changes what was
 * heard.
 */
final class SecondGround {
    private SecondGround() {}

    static Hearing joined(Hearing heard, AiDeclaration said) {
        List<Evidence> evidence = new ArrayList<>(heard.evidence());
        said.whole().ifPresent(share -> evidence.add(mark("declared", "The delivery declares", share)));
        said.marked().ifPresent(share -> evidence.add(mark("embedded", "A mark in the file says", share)));
        boolean raised = heard.verdict() == Verdict.UNDETERMINED && saysAll(said) && heard.hasGround();
        if (raised) {
            evidence.add(new Evidence(
                    "mark.second_ground",
                    "One channel is a ground by itself, and the recording is said to be generated: two grounds of different"
                            + " kinds",
                    0,
                    "",
                    Reading.FOR,
                    List.of()));
        }
        return new Hearing(
                heard.path(),
                heard.sha256(),
                heard.durationSeconds(),
                raised ? Verdict.FULLY_GENERATED : heard.verdict(),
                heard.score(),
                heard.pValue(),
                heard.referenceGroup(),
                heard.windows(),
                evidence,
                heard.model(),
                heard.error());
    }

    private static boolean saysAll(AiDeclaration said) {
        return said.whole().equals(Optional.of(AiShare.ALL)) || said.marked().equals(Optional.of(AiShare.ALL));
    }

    private static Evidence mark(String code, String claim, AiShare share) {
        Reading reading = share == AiShare.ALL ? Reading.FOR : Reading.NEUTRAL;
        String words = switch (share) {
            case ALL -> "that all of it is made by generative AI";
            case PARTLY -> "that a part of it is made by generative AI";
            case NONE -> "that none of it is made by generative AI";
        };
        return new Evidence(
                "mark." + code + "_" + share.word().toLowerCase(Locale.ROOT),
                claim + " " + words,
                0,
                "",
                reading,
                List.of());
    }
}
