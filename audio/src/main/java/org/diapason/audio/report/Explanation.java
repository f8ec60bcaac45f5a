package org.diapason.audio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.diapason.audio.Evidence;
import org.diapason.audio.Hearing;
import org.diapason.audio.Verdict;

/**
 * A hearing in plain words, for the artist whom it concerns: what was measured, on which seconds, compared with what,
 * how often this errs, what it does not show, and what would clear the recording.
 */
public final class Explanation {
    private static final List<String> CHANNELS = List.of("upsampling", "texture", "production", "mark");

    private final Words words;

    public Explanation(Locale locale) {
        this.words = new Words(locale);
    }

    /** One question with its answer. */
    public record Passage(String title, List<String> paragraphs) {
        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What one channel, or all together, adds to the odds that a machine made it. */
    public record Part(String channel, String weight) {}

    /** One thing that could be said of a recording, and how it stands. */
    public record Claim(String claim, String standing) {}

    /** The passages about one recording, in the order in which people ask. */
    public List<Passage> of(Hearing hearing) {
        return List.of(
                passage("measured", measured(hearing)),
                passage("seconds", seconds(hearing)),
                passage("weighed", weighed(hearing)),
                passage("compared", compared(hearing)),
                passage("errs", errs(hearing)),
                passage("shows", shows(hearing.verdict())),
                passage("clears", List.of(words.text("clears.words"))),
                passage("appeal", List.of(words.text("appeal.words"))));
    }

    /** The two claims that are kept apart: what sound can show, and what it cannot. */
    public List<Claim> claims(Verdict verdict) {
        return List.of(
                new Claim(words.text("claim.decoder"), words.text("claim.decoder." + code(verdict))),
                new Claim(words.text("claim.nobody"), words.text("claim.nobody.never")));
    }

    /** The channels that were weighed, in the order in which the machine names them, and their sum. */
    public List<Part> parts(Hearing hearing) {
        return hearing.evidence().stream()
                .filter(piece -> detail(piece, "weight").isPresent())
                .map(this::part)
                .toList();
    }

    private Part part(Evidence piece) {
        double weight = detail(piece, "weight").orElseThrow();
        return new Part(
                words.text("channel." + piece.channel()),
                words.text("weighed.part", weight, detail(piece, "p_value").orElse(1)));
    }

    private static OptionalDouble detail(Evidence piece, String code) {
        return piece.details().stream()
                .filter(detail -> detail.code().equals(code))
                .mapToDouble(Evidence.Detail::value)
                .findFirst();
    }

    private Passage passage(String name, List<String> paragraphs) {
        return new Passage(words.text(name + ".title"), paragraphs);
    }

    private List<String> measured(Hearing hearing) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("measured.words", hearing.windows().size(), Words.clock(hearing.durationSeconds())));
        for (String channel : CHANNELS) {
            if (hearing.evidence().stream().anyMatch(one -> one.channel().equals(channel))) {
                paragraphs.add(words.text("measured." + channel));
            }
        }
        return paragraphs;
    }

    private List<String> seconds(Hearing hearing) {
        String spans = spans(hearing);
        return List.of(spans.isEmpty() ? words.text("seconds.none") : words.text("seconds.some", spans));
    }

    /** The stretches above the mark, neighbouring windows joined. */
    private static String spans(Hearing hearing) {
        List<double[]> spans = new ArrayList<>();
        for (Hearing.Window window : hearing.windows()) {
            if (window.score() <= 0.5) {
                continue;
            } else if (!spans.isEmpty() && window.startSeconds() - spans.getLast()[1] < 0.01) {
                spans.getLast()[1] = window.endSeconds();
            } else {
                spans.add(new double[] {window.startSeconds(), window.endSeconds()});
            }
        }
        return spans.stream()
                .map(span -> Words.clock(span[0]) + "–" + Words.clock(span[1]))
                .collect(Collectors.joining(", "));
    }

    private List<String> weighed(Hearing hearing) {
        List<String> paragraphs = new ArrayList<>();
        for (Part part : parts(hearing)) {
            paragraphs.add(words.text("shows.claim", part.channel(), part.weight()));
        }
        paragraphs.add(words.text(paragraphs.isEmpty() ? "weighed.nothing" : "weighed.words"));
        return paragraphs;
    }

    private List<String> compared(Hearing hearing) {
        List<String> paragraphs = new ArrayList<>();
        hearing.referenceGroup().ifPresent(group -> paragraphs.add(words.text("compared.group", group)));
        if (hearing.pValue().isPresent()) {
            paragraphs.add(words.text("compared.share", hearing.pValue().getAsDouble()));
        }
        return paragraphs.isEmpty() ? List.of(words.text("compared.nothing")) : paragraphs;
    }

    private List<String> errs(Hearing hearing) {
        OptionalDouble certified = hearing.evidence().stream()
                .filter(one -> one.code().equals("calibration.certainty"))
                .mapToDouble(Evidence::value)
                .findFirst();
        return certified.isPresent()
                ? List.of(words.text("errs.certified", certified.getAsDouble()), words.text("errs.words"))
                : List.of(words.text("errs.words"));
    }

    private List<String> shows(Verdict verdict) {
        return claims(verdict).stream()
                .map(claim -> words.text("shows.claim", claim.claim(), claim.standing()))
                .toList();
    }

    static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
