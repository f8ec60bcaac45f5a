package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diapason.audio.Evidence.Detail;
import org.diapason.audio.Evidence.Reading;
import org.diapason.audio.Fusion.Ground;
import org.diapason.audio.Fusion.Weights;
import org.diapason.audio.UpsamplingTraces.Finding;
import org.diapason.audio.UpsamplingTraces.Line;

/** Says what was found in sentences that a person can check, what speaks against it and what it cannot show included. */
final class Testimony {

    private static final String WEIGHT = "log likelihood ratio";
    private static final String DEVIATIONS = "standard deviations";
    private static final String SHARE = "share";

    private Testimony() {}

    /** All that was heard in one recording. */
    record Case(
            Finding traces,
            Heard heard,
            Weights weights,
            double shareOfSure,
            Set<Ground> grounds,
            Production.Finding production,
            Verdict verdict) {
        boolean isGrave() {
            return verdict == Verdict.FULLY_GENERATED || verdict == Verdict.PARTLY_GENERATED;
        }
    }

    static List<Evidence> of(Case found) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(lines(found));
        if (found.weights().lines() > 0) {
            evidence.add(spacing(found));
        }
        evidence.add(texture(found));
        evidence.add(together(found));
        evidence.add(share(found));
        found.grounds().forEach(ground -> evidence.add(ground(ground)));
        evidence.add(production(found.production()));
        evidence.add(bandwidth(found));
        evidence.add(certainty(found.weights()));
        if (found.isGrave()) {
            evidence.add(limits());
        }
        return evidence;
    }

    /** What is said of a recording that has no window to judge. */
    static Evidence nothingHeard() {
        String claim = Words.of(
                "There are no %d seconds of sound on end that are not silent: too little to hear",
                Excerpt.FULL_SECONDS);
        return new Evidence("nothing_heard", claim, Excerpt.FULL_SECONDS, "seconds", Reading.NEUTRAL, List.of());
    }

    private static Evidence lines(Case found) {
        Finding traces = found.traces();
        List<Detail> details = weighed(found.weights().lines(), found.weights().pLines());
        details.add(new Detail("spacing", traces.grid().spacingHertz(), "hertz"));
        boolean stands = found.isGrave() || found.weights().lines() > 0;
        if (stands) {
            for (Line line : traces.lines()) {
                details.add(new Detail("line", line.hertz(), "hertz"));
            }
        }
        String claim = stands
                ? Words.of(
                        "Steady narrow lines stand at multiples of %.2f hertz, such as a decoder at %d hertz with a hop"
                                + " of %d samples leaves",
                        traces.grid().spacingHertz(),
                        traces.grid().sampleRate(),
                        traces.grid().hopSamples())
                : "No grid of steady narrow lines stands out more than in many human recordings";
        return new Evidence(
                stands ? "upsampling.grid" : "upsampling.no_grid",
                claim,
                stands ? traces.strongest() : found.heard().deviations(),
                DEVIATIONS,
                reading(found.weights().lines()),
                details);
    }

    /** The grid of any spacing, and how far it is from the nearest that a decoder leaves. */
    private static Evidence spacing(Case found) {
        double spacing = found.traces().stretchedHertz();
        Grid nearest = Grid.nearest(spacing);
        String claim = Words.of(
                "Of all spacings, lines at multiples of %.3f hertz fit best: %.4f times that of a decoder at %d hertz with"
                        + " a hop of %d samples, as a change of speed or pitch would leave it",
                spacing, spacing / nearest.spacingHertz(), nearest.sampleRate(), nearest.hopSamples());
        List<Detail> details = List.of(
                new Detail("spacing", spacing, "hertz"),
                new Detail("factor", spacing / nearest.spacingHertz(), "ratio"));
        return new Evidence(
                "upsampling.any_spacing", claim, found.heard().stretched(), DEVIATIONS, Reading.NEUTRAL, details);
    }

    private static Evidence texture(Case found) {
        if (!found.heard().hasTexture()) {
            return new Evidence(
                    "texture.not_heard", "The texture was not asked for", 0, WEIGHT, Reading.NEUTRAL, List.of());
        }
        Weights weights = found.weights();
        String claim = weights.texture() > 0
                ? "To a network trained on both, the fine texture of the spectrum is more like a generator's than a recording's"
                : "To a network trained on both, the fine texture of the spectrum is more like a recording's than a generator's";
        List<Detail> details = weighed(weights.texture(), weights.pTexture());
        return new Evidence(
                "texture.network", claim, found.heard().texture(), "logit", reading(weights.texture()), details);
    }

    private static Evidence together(Case found) {
        Weights weights = found.weights();
        String claim = "The weights of lines and texture, added; both must be rare among human recordings before a"
                + " recording is called generated";
        return new Evidence(
                "fusion.sum",
                claim,
                weights.sum(),
                WEIGHT,
                reading(weights.sum()),
                weighed(weights.sum(), weights.pSum()));
    }

    private static Evidence share(Case found) {
        String claim = Words.of(
                "Share of the %d sounding windows whose lines speak for a machine and outweigh what their texture says",
                found.heard().windows().size());
        double share = found.shareOfSure();
        Reading reading = share >= 0.8 ? Reading.FOR : share > 0 ? Reading.NEUTRAL : Reading.AGAINST;
        return new Evidence("fusion.windows", claim, share, SHARE, reading, List.of());
    }

    /** What a mark can be joined to. */
    private static Evidence ground(Ground ground) {
        String claim =
                "%s would be a ground without the other channel: at most one in a hundred comparable human recordings"
                        + " weighs as much, and at least four fifths of the windows say the same";
        return switch (ground) {
            case LINES -> new Evidence("ground.lines", claim.formatted("The lines"), 0, "", Reading.FOR, List.of());
            case TEXTURE ->
                new Evidence("ground.texture", claim.formatted("The texture"), 0, "", Reading.FOR, List.of());
        };
    }

    /** What another detector says of the same sound. */
    static Evidence challenger(Hearing other) {
        String verdict = other.verdict().name().toLowerCase(Locale.ROOT);
        String claim = Words.of(
                "Another detector that is kept to be compared, %s %s, says of the same sound: %s",
                other.model().name(), other.model().version(), verdict.replace('_', ' '));
        return new Evidence(
                "challenger." + verdict, claim, other.score().orElseThrow(), "score", Reading.NEUTRAL, List.of());
    }

    private static Evidence production(Production.Finding production) {
        String claim = production.raisesQuestion()
                ? "The production has one channel only, or a floor that no room has: a question for a person and no answer"
                : "Width, loudness and noise floor are such as recordings have: this answers nothing";
        List<Detail> details = List.of(
                new Detail("correlation", production.correlation(), "ratio"),
                new Detail("loudness", production.loudness(), "decibels"),
                new Detail("crest", production.crest(), "decibels"),
                new Detail("floor", production.floor(), "decibels"),
                new Detail("silence", production.silence(), SHARE));
        return new Evidence(
                production.raisesQuestion() ? "production.question" : "production.ordinary",
                claim,
                production.floor(),
                "decibels",
                Reading.NEUTRAL,
                details);
    }

    private static Evidence bandwidth(Case found) {
        String claim = found.weights().group().isFullBand()
                ? "The recording has sound across the band, so that traces could be seen"
                : "The recording has no sound in the top of the band, so that traces may have been cut off";
        return new Evidence("bandwidth", claim, found.heard().bandwidthHertz(), "hertz", Reading.NEUTRAL, List.of());
    }

    /** A rank among n human recordings and itself is at best one in n + 1. */
    private static Evidence certainty(Weights weights) {
        String claim = Words.of(
                "The comparison holds %d human recordings %s, which can certify an error rate of this share and not less",
                weights.humans(), weights.group().words());
        double rate = 1.0 / (1 + weights.humans());
        return new Evidence("calibration.certainty", claim, rate, SHARE, Reading.NEUTRAL, List.of());
    }

    private static Evidence limits() {
        String claim =
                "This shows that the music came out of a neural decoder, not that nobody made it: a person's music"
                        + " that passed through one looks the same, so a person decides with the dossier";
        return new Evidence("limits.reconstruction", claim, 0, "", Reading.NEUTRAL, List.of());
    }

    private static List<Detail> weighed(double weight, double pValue) {
        return new ArrayList<>(List.of(new Detail("weight", weight, WEIGHT), new Detail("p_value", pValue, SHARE)));
    }

    private static Reading reading(double weight) {
        return weight > 0 ? Reading.FOR : weight < 0 ? Reading.AGAINST : Reading.NEUTRAL;
    }
}
