package org.diapason.audio;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.diapason.audio.Weighing.Group;
import org.diapason.audio.Weighing.Human;

/**
 * Two channels that must agree: the weights of lines and of texture are added, and none of them decides alone.
 *
 * <p>Fully generated is said only where the lines are overwhelming (well above the strongest human recording there is),
 * the texture is twenty times as likely from a machine, each is past 95 in 100 human recordings of the same group, and
 * four fifths of the sounding windows bear it out. Where one channel is silent we cannot tell. Thread-safe.
 */
public final class Fusion implements Detector {

    /** The name under which it hears. */
    static final String NAME = "lines-and-texture";

    /** The share of human recordings in which a channel may weigh as much where it is a ground by itself. */
    private static final double RARE = 0.01;

    /** The same where both channels agree: the two err on different recordings. */
    private static final double RARE_TOGETHER = 0.05;

    /** A texture that is twenty times as likely from a machine: a mix with people's music seldom weighs as much. */
    private static final double CLEARLY_GENERATED = 3;

    /** The share of human recordings that must be as strong in each channel before we say that there is no evidence. */
    private static final double COMMON = 0.05;

    /** Evidence speaks clearly against: e to the power of this. */
    private static final double CLEARLY_HUMAN = -1;

    private static final double FOUR_FIFTHS = 0.8;

    private final Weighing weighing;
    private final Model model;
    private final Calibration lines = Calibration.stored();

    /**
     * A detector with these weights.
     *
     * @param digest of the weights and the network
     */
    public Fusion(Weighing weighing, String digest) {
        this.weighing = weighing;
        this.model = new Model(NAME, weighing.version(), digest);
    }

    @Override
    public Model model() {
        return model;
    }

    /**
     * What the channels weigh.
     *
     * @param lines what the lines weigh, and {@code pLines} the share of human recordings in which they weigh as much
     * @param texture what the texture weighs; 0 where there was too little to ask
     * @param humans how many human recordings of the group they are compared with
     */
    record Weights(Group group, double lines, double pLines, double texture, double pTexture, double pSum, int humans) {
        double sum() {
            return lines + texture;
        }
    }

    @Override
    public Outcome judge(Heard heard) {
        Weights weights = weigh(heard);
        Verdict verdict = verdict(heard, weights);
        List<Hearing.Window> windows = heard.windows().stream()
                .map(window -> new Hearing.Window(
                        window.startSeconds(),
                        window.endSeconds(),
                        score(weigh(window).sum())))
                .toList();
        String reference = Words.of(
                "%d human recordings %s", weights.humans(), weights.group().words());
        return new Outcome(verdict, score(weights.sum()), weights.pSum(), reference, windows);
    }

    Weights weigh(Heard heard) {
        Group group = Group.of(heard);
        List<Human> humans = weighing.humans().getOrDefault(group, List.of());
        Human same = weights(heard);
        return new Weights(
                group,
                same.lines(),
                pValue(humans, Human::lines, same.lines()),
                same.texture(),
                pValue(humans, Human::texture, same.texture()),
                pValue(humans, Human::sum, same.sum()),
                humans.size());
    }

    /** What the two channels say of a recording. */
    public Human weights(Heard heard) {
        double lines = weighing.lines().weigh(heard.deviations(), heard.stretched());
        double texture = heard.hasTexture() ? weighing.texture().weigh(heard.texture()) : 0;
        return new Human(lines, texture);
    }

    private Human weigh(Heard.Window window) {
        double lines = weighing.lines().weigh(window.deviations(), window.stretched());
        double texture = window.hasTexture() ? weighing.texture().weigh(window.texture()) : 0;
        return new Human(lines, texture);
    }

    private Verdict verdict(Heard heard, Weights weights) {
        boolean rare = weights.pLines() <= RARE_TOGETHER && weights.pTexture() <= RARE_TOGETHER;
        boolean strong = LinesAlone.isWhole(heard, lines) && weights.texture() >= CLEARLY_GENERATED;
        if (rare && strong && shareOfSure(heard) >= FOUR_FIFTHS) {
            return Verdict.FULLY_GENERATED;
        } else if (LinesAlone.isPart(heard, lines)) {
            return Verdict.PARTLY_GENERATED;
        } else if (isClear(weights)) {
            return Verdict.NO_EVIDENCE;
        }
        return Verdict.UNDETERMINED;
    }

    /** The share of windows whose lines speak for a machine, and whose texture does not outweigh them. */
    double shareOfSure(Heard heard) {
        long sure = heard.windows().stream()
                .map(this::weigh)
                .filter(weights -> weights.lines() > 0 && weights.sum() > 0)
                .count();
        return sure / (double) heard.windows().size();
    }

    /** A channel that would make two grounds with a mark. */
    enum Ground {
        LINES,
        TEXTURE
    }

    /** The channels that are rare among people by themselves, and speak for a machine in four fifths of the windows. */
    Set<Ground> grounds(Heard heard) {
        Weights weights = weigh(heard);
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (weights.pLines() <= RARE && share(heard.windows(), Human::lines) >= FOUR_FIFTHS) {
            grounds.add(Ground.LINES);
        }
        List<Heard.Window> asked =
                heard.windows().stream().filter(Heard.Window::hasTexture).toList();
        if (weights.pTexture() <= RARE && share(asked, Human::texture) >= FOUR_FIFTHS) {
            grounds.add(Ground.TEXTURE);
        }
        return grounds;
    }

    private double share(List<Heard.Window> windows, ToDoubleFunction<Human> channel) {
        return windows.stream()
                        .filter(window -> channel.applyAsDouble(weigh(window)) > 0)
                        .count()
                / Math.max(1.0, windows.size());
    }

    private static boolean isClear(Weights weights) {
        return weights.group().isFullBand()
                && weights.sum() <= CLEARLY_HUMAN
                && weights.pLines() > COMMON
                && weights.pTexture() > COMMON;
    }

    /** Conformal p-value: the share of the group, the recording itself included, that weighs at least as much. */
    private static double pValue(List<Human> humans, ToDoubleFunction<Human> channel, double weight) {
        long asMuch = humans.stream()
                .filter(human -> channel.applyAsDouble(human) >= weight)
                .count();
        return (1.0 + asMuch) / (1.0 + humans.size());
    }

    /** One half where the evidence speaks neither way. */
    private static double score(double weight) {
        return 1 / (1 + StrictMath.exp(-weight));
    }
}
