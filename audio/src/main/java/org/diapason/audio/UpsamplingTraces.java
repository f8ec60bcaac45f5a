package org.diapason.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Channel A: the lines that a decoder's upsampling layers leave at multiples of one frequency.
 *
 * <p>Hears one recording, excerpt by excerpt; one object a recording, for one thread. The grid that fits the whole
 * recording best is chosen once, then each window is measured on that grid alone.
 */
final class UpsamplingTraces {

    private static final List<Comb> COMBS = Grid.ALL.stream().map(Comb::new).toList();

    /** Most lines that are named. */
    private static final int NAMED_LINES = 8;

    private final FineSpectrum spectrum = new FineSpectrum();
    private final float[] total = new float[FineSpectrum.bin(FineSpectrum.HIGHEST_HERTZ) + 1];
    private final List<Measured> windows = new ArrayList<>();
    private double bandwidthHertz;

    /** An excerpt's strength on every grid, {@code double[grid]}. */
    private record Measured(double startSeconds, double endSeconds, double[] strengths) {}

    /** How strongly one window carries the recording's grid, in standard deviations. */
    record Strength(double startSeconds, double endSeconds, double deviations) {}

    /** A line of the grid: where it is and how often it stands above its surroundings. */
    record Line(double hertz, double prominence) {}

    /**
     * What the channel heard.
     *
     * @param grid the grid that fits best, however badly
     * @param windows the sounding windows in order
     * @param lines the strongest lines, in order of frequency
     * @param bandwidthHertz up to where there was sound
     */
    record Finding(Grid grid, List<Strength> windows, List<Line> lines, double bandwidthHertz) {

        /** The strength that four fifths of the windows reach. */
        double deviations() {
            double[] sorted =
                    windows.stream().mapToDouble(Strength::deviations).sorted().toArray();
            return sorted[(sorted.length - 1) / 5];
        }
    }

    /** Listens to an excerpt; a silent or short one is passed over. */
    void hear(Excerpt excerpt) {
        if (!excerpt.isLongEnough() || excerpt.isSilent()) {
            return;
        }
        float[] prominence = spectrum.prominence(excerpt);
        double[] strengths =
                COMBS.stream().mapToDouble(comb -> comb.strength(prominence)).toArray();
        windows.add(new Measured(excerpt.startSeconds(), excerpt.endSeconds(), strengths));
        for (int bin = 0; bin < total.length; bin++) {
            total[bin] += prominence[bin];
        }
        bandwidthHertz = Math.max(bandwidthHertz, Bandwidth.of(spectrum));
    }

    boolean heardNothing() {
        return windows.isEmpty();
    }

    Finding finding() {
        int best = IntStream.range(0, COMBS.size())
                .boxed()
                .max(Comparator.comparingDouble(grid -> COMBS.get(grid).strength(total)))
                .orElseThrow();
        List<Strength> strengths = windows.stream()
                .map(window -> new Strength(window.startSeconds(), window.endSeconds(), window.strengths()[best]))
                .toList();
        return new Finding(Grid.ALL.get(best), strengths, lines(COMBS.get(best)), bandwidthHertz);
    }

    private List<Line> lines(Comb comb) {
        return Arrays.stream(comb.teeth())
                .mapToObj(bin -> new Line(bin * FineSpectrum.BIN_HERTZ, total[bin] / windows.size()))
                .sorted(Comparator.comparingDouble(Line::prominence).reversed())
                .limit(NAMED_LINES)
                .sorted(Comparator.comparingDouble(Line::hertz))
                .toList();
    }
}
