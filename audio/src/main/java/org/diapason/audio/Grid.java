package org.diapason.audio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spacing of the lines that a decoder leaves: its sample rate divided by the product of its upsampling strides.
 *
 * <p>A stride inserts zeros between samples, so a constant inside the network (a bias, the mean of an activation) comes
 * out as lines at every multiple of the rate at which it went in (Odena et al., "Deconvolution and checkerboard
 * artifacts", Distill 2016, say why; Pons et al., "Upsampling artifacts in neural audio synthesis", ICASSP 2021, show
 * them in sound).
 *
 * @param spacingHertz distance of two lines
 * @param sampleRate the decoder's output rate
 * @param hopSamples product of strides
 */
record Grid(double spacingHertz, int sampleRate, int hopSamples) {

    /** Output rates in use, each with the hops of published decoders at that rate. */
    private static final Map<Integer, List<Integer>> HOPS = Map.of(
            44_100, List.of(2048, 1024, 882, 512, 441, 320, 160),
            48_000, List.of(2400, 1920, 960, 640, 512, 480, 320),
            32_000, List.of(640, 320, 256),
            24_000, List.of(960, 600, 480, 320, 300, 256),
            22_050, List.of(512, 256),
            16_000, List.of(640, 320, 256, 160));

    /** Wider grids have too few lines to tell from chance. */
    private static final double WIDEST_HERTZ = 400;

    /** All grids that are looked for, from narrow to wide, each spacing once. */
    static final List<Grid> ALL = all();

    /** Each decoder's own grid and the wider ones of its later layers, should their strides be powers of two. */
    private static List<Grid> all() {
        Map<Long, Grid> bySpacing = new TreeMap<>();
        for (int rate : HOPS.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            for (int hop : HOPS.getOrDefault(rate, List.of())) {
                for (int step = hop; rate / (double) step <= WIDEST_HERTZ; step /= 2) {
                    double spacing = rate / (double) step;
                    bySpacing.putIfAbsent(Math.round(spacing * 1e4), new Grid(spacing, rate, step));
                    if (step % 2 != 0) {
                        break;
                    }
                }
            }
        }
        return List.copyOf(bySpacing.values());
    }

    /** The grid of a published decoder whose spacing is nearest by ratio. */
    static Grid nearest(double spacingHertz) {
        return ALL.stream()
                .min(Comparator.comparingDouble(grid -> Math.abs(StrictMath.log(grid.spacingHertz() / spacingHertz))))
                .orElseThrow();
    }
}
