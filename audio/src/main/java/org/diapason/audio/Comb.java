package org.diapason.audio;

/**
 * A comb laid over a fine spectrum: do the lines sit on the teeth of one grid rather than anywhere else?
 *
 * <p>The null hypothesis comes from the recording itself: the same comb, shifted so that its teeth fall between those of
 * the grid, meets the same music at nearly the same frequencies. What is returned says how many standard deviations of
 * the shifted combs lie between their mean and the comb in its place.
 */
final class Comb {

    /** Below this, notes are too dense. */
    private static final double LOWEST_HERTZ = 1_500;

    /** Shifted combs: enough for a spread, and few enough for thirty grids a window. */
    private static final int SHIFTS = 64;

    private final int[] teeth;
    private final int[] shifts;

    /** A comb whose teeth stand at the multiples of {@code spacing} hertz. */
    Comb(double spacing) {
        int first = (int) Math.ceil(LOWEST_HERTZ / spacing);
        int last = (int) Math.floor(FineSpectrum.HIGHEST_HERTZ / spacing) - 1;
        teeth = new int[last - first + 1];
        for (int i = 0; i < teeth.length; i++) {
            teeth[i] = FineSpectrum.bin((first + i) * spacing);
        }
        shifts = new int[SHIFTS];
        for (int i = 0; i < SHIFTS; i++) {
            shifts[i] = FineSpectrum.bin((i + 1) * spacing / (SHIFTS + 1));
        }
    }

    /**
     * How a comb fits.
     *
     * @param deviations standard deviations between the comb in its place and the mean of the shifted ones
     * @param excess prominence on all its teeth together, above what the shifted ones meet
     */
    record Fit(double deviations, double excess) {}

    Fit fit(float[] prominence) {
        double sum = 0;
        double squares = 0;
        for (int shift : shifts) {
            double mean = mean(prominence, shift);
            sum += mean;
            squares += mean * mean;
        }
        double centre = sum / SHIFTS;
        double spread = Math.sqrt(Math.max(0, squares / SHIFTS - centre * centre)) + 1e-6;
        double above = mean(prominence, 0) - centre;
        return new Fit(above / spread, above * teeth.length);
    }

    /** The frequencies of the grid, as bins. */
    int[] teeth() {
        return teeth.clone();
    }

    private double mean(float[] prominence, int shift) {
        float sum = 0;
        for (int tooth : teeth) {
            sum += prominence[tooth + shift];
        }
        return sum / teeth.length;
    }
}
