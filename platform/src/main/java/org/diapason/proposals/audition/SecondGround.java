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
 * <p>That somebody says that all of it is generated is a ground of its own: with one channel that finds most windows above
 * any human recording, it makes two. A mark that is missing, a part that is declared, or a denial never changes what was
 * heard.
 */
final class SecondGround {
    private static final List<String> CHANNELS = List.of("upsampling.", "texture.");

    /** The share of windows that must stand above the strongest human recording. */
    private static final double MOST_WINDOWS = 0.8;

    private static final double ABOVE_ANY_HUMAN = 0.5;

    private SecondGround() {}

    static Hearing joined(Hearing heard, AiDeclaration said) {
        List<Evidence> evidence = new ArrayList<>(heard.evidence());
        said.whole().ifPresent(share -> evidence.add(mark("declared", "The delivery declares", share)));
        said.marked().ifPresent(share -> evidence.add(mark("embedded", "A mark in the file says", share)));
        boolean raised = heard.verdict() == Verdict.UNDETERMINED && saysAll(said) && isHeardNearlyEverywhere(heard);
        if (raised) {
            evidence.add(new Evidence(
                    "mark.second_ground",
                    "One channel finds traces in most windows, and the recording is said to be generated: two grounds of"
                            + " different kinds",
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

    private static boolean isHeardNearlyEverywhere(Hearing heard) {
        boolean channel = heard.evidence().stream()
                .anyMatch(
                        one -> one.reading() == Reading.FOR && CHANNELS.stream().anyMatch(one.code()::startsWith));
        long above = heard.windows().stream()
                .filter(window -> window.score() > ABOVE_ANY_HUMAN)
                .count();
        return channel && above > 0 && above >= MOST_WINDOWS * heard.windows().size();
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
