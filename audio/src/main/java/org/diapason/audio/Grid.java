package org.diapason.audio;

import java.util.ArrayList;
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

    private static final List<Integer> SAMPLE_RATES = List.of(44_100, 48_000, 32_000, 24_000, 22_050, 16_000);

    /** Products of the strides 2, 3, 4, 5, 6, 7, 8 and 10 that are in use in published decoders. */
    private static final List<Integer> HOPS = List.of(
            64, 80, 120, 128, 150, 160, 192, 200, 240, 256, 294, 300, 320, 384, 400, 441, 480, 512, 588, 600, 640, 768,
            800, 882, 960, 1024, 1280, 1600, 1920, 2048);

    /** Wider grids have too few lines to tell from chance, narrower ones are too close to musical rhythm. */
    private static final double WIDEST_HERTZ = 400;

    private static final double NARROWEST_HERTZ = 20;

    /** All grids that are looked for, from narrow to wide, each spacing once. */
    static final List<Grid> ALL = all();

    private static List<Grid> all() {
        Map<Long, Grid> bySpacing = new TreeMap<>();
        for (int rate : SAMPLE_RATES) {
            for (int hop : HOPS) {
                double spacing = rate / (double) hop;
                if (spacing >= NARROWEST_HERTZ && spacing <= WIDEST_HERTZ) {
                    bySpacing.putIfAbsent(Math.round(spacing * 1e4), new Grid(spacing, rate, hop));
                }
            }
        }
        List<Grid> grids = new ArrayList<>(bySpacing.values());
        grids.sort(Comparator.comparingDouble(Grid::spacingHertz));
        return List.copyOf(grids);
    }
}
