package org.diapason.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.diapason.audio.Comb.Fit;

/**
 * Channel A: the lines that a decoder's upsampling layers leave at multiples of one frequency.
 *
 * <p>Hears one recording, excerpt by excerpt; one object a recording, for one thread. Two grids are chosen once, over
 * the whole recording: of those that published decoders leave, the one that fits best; and the one that fits best
 * whatever its spacing, as a change of speed or pitch would leave it. Then each window is measured on both.
 */
final class UpsamplingTraces {

    private static final List<Comb> COMBS =
            Grid.ALL.stream().map(grid -> new Comb(grid.spacingHertz())).toList();

    /** Most lines that are named. */
    private static final int NAMED_LINES = 8;

    /** Prominence that counts in the choice of a grid, so that many lines weigh more than a few loud ones. */
    private static final float COUNTED = 25;

    /** The most steps of a fine grid that make one of a coarse grid. */
    private static final int WIDEST_FACTOR = 16;

    /** A line stands clear when it is this far above its surroundings in the mean of all windows. */
    private static final double CLEAR = 8;

    /** The share of what stands out that lets a grid be called by its wider layer. */
    private static final double MOST = 0.75;

    /** Grids whose strengths differ by less than this share fit about as well. */
    private static final double ABOUT = 0.15;

    /** Noise stands out this far at its strongest of three bins. */
    private static final double TYPICAL_PROMINENCE = 3;

    private final FineSpectrum spectrum = new FineSpectrum();
    private final float[] total = new float[FineSpectrum.bin(FineSpectrum.HIGHEST_HERTZ) + 1];
    private final List<Kept> kept = new ArrayList<>();
    private double bandwidthHertz;

    /** What is kept of an excerpt until the grids are known. */
    private record Kept(double startSeconds, double endSeconds, float[] prominence) {}

    /**
     * How strongly one window carries the recording's grids, in standard deviations.
     *
     * @param deviations on the grid of a published decoder
     * @param stretched on the grid that fits best, whatever its spacing
     */
    record Strength(double startSeconds, double endSeconds, double deviations, double stretched) {}

    /** A line of the grid: where it is and how often it stands above its surroundings. */
    record Line(double hertz, double prominence) {}

    /**
     * What the channel heard.
     *
     * @param grid the grid that fits best, however badly, as wide as its loud lines allow
     * @param windows the sounding windows in order
     * @param lines the strongest lines, in order of frequency
     * @param stretchedHertz the spacing that fits best, whatever it is
     * @param bandwidthHertz up to where there was sound
     */
    record Finding(Grid grid, List<Strength> windows, List<Line> lines, double stretchedHertz, double bandwidthHertz) {

        /** How many lines stand well above their surroundings all through the recording. */
        long clearLines() {
            return lines.stream().filter(line -> line.prominence() >= CLEAR).count();
        }

        /** The strength of the window that carries the grid most clearly. */
        double strongest() {
            return windows.stream().mapToDouble(Strength::deviations).max().orElseThrow();
        }

        /** What is handed to the judgement, with the opinions on texture of those windows that have one. */
        Heard heard(Heard.Coding coding, List<Texture.Opinion> opinions) {
            Map<Double, Double> logits = new TreeMap<>();
            opinions.forEach(opinion -> logits.put(opinion.startSeconds(), opinion.logit()));
            List<Heard.Window> heard = windows.stream()
                    .map(window -> new Heard.Window(
                            window.startSeconds(),
                            window.endSeconds(),
                            window.deviations(),
                            window.stretched(),
                            logits.getOrDefault(window.startSeconds(), Double.NaN)))
                    .toList();
            return new Heard(coding, bandwidthHertz, clearLines(), heard);
        }
    }

    /** Listens to an excerpt; a silent one, or a rest at the end, is passed over. */
    void hear(Excerpt excerpt) {
        if (!excerpt.isFull() || excerpt.isSilent()) {
            return;
        }
        float[] prominence = spectrum.prominence(excerpt);
        kept.add(new Kept(excerpt.startSeconds(), excerpt.endSeconds(), Arrays.copyOf(prominence, total.length)));
        for (int bin = 0; bin < total.length; bin++) {
            total[bin] += Math.min(COUNTED, prominence[bin]);
        }
        bandwidthHertz = Math.max(bandwidthHertz, Bandwidth.of(spectrum));
    }

    boolean heardNothing() {
        return kept.isEmpty();
    }

    Finding finding() {
        int best = best();
        double anySpacing = Spacing.of(total);
        Comb stretched = new Comb(anySpacing);
        List<Strength> strengths = kept.stream()
                .map(window -> new Strength(
                        window.startSeconds(),
                        window.endSeconds(),
                        COMBS.get(best).fit(window.prominence()).deviations(),
                        stretched.fit(window.prominence()).deviations()))
                .toList();
        Grid grid = asSeen(Grid.ALL.get(best), COMBS.get(best).teeth());
        return new Finding(grid, strengths, lines(COMBS.get(best)), anySpacing, bandwidthHertz);
    }

    /** Grids of one family share their loudest lines: of those that fit about as well, the one that explains most. */
    private int best() {
        List<Fit> fits = COMBS.stream().map(comb -> comb.fit(total)).toList();
        double strongest = fits.stream().mapToDouble(Fit::deviations).max().orElseThrow();
        double aboutAsStrong = strongest - ABOUT * Math.abs(strongest);
        return IntStream.range(0, fits.size())
                .filter(grid -> fits.get(grid).deviations() >= aboutAsStrong)
                .boxed()
                .max(Comparator.comparingDouble(grid -> fits.get(grid).excess()))
                .orElseThrow();
    }

    /** The widest grid whose teeth hold most of what stands out: coarse layers are louder than fine ones. */
    private Grid asSeen(Grid grid, int[] teeth) {
        int widest = 1;
        for (int factor = 2; factor <= WIDEST_FACTOR; factor++) {
            if (grid.hopSamples() % factor == 0 && shareOnEvery(factor, grid, teeth) >= MOST) {
                widest = factor;
            }
        }
        return new Grid(grid.spacingHertz() * widest, grid.sampleRate(), grid.hopSamples() / widest);
    }

    private double shareOnEvery(int factor, Grid grid, int[] teeth) {
        double all = 0;
        double some = 0;
        for (int bin : teeth) {
            double excess = Math.max(0, total[bin] / kept.size() - TYPICAL_PROMINENCE);
            all += excess;
            some += Math.rint(bin * FineSpectrum.BIN_HERTZ / grid.spacingHertz()) % factor == 0 ? excess : 0;
        }
        return all == 0 ? 0 : some / all;
    }

    private List<Line> lines(Comb comb) {
        return Arrays.stream(comb.teeth())
                .mapToObj(bin -> new Line(bin * FineSpectrum.BIN_HERTZ, total[bin] / kept.size()))
                .sorted(Comparator.comparingDouble(Line::prominence).reversed())
                .limit(NAMED_LINES)
                .sorted(Comparator.comparingDouble(Line::hertz))
                .toList();
    }
}
