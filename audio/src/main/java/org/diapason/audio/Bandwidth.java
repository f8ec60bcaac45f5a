package org.diapason.audio;

/** Up to which frequency an excerpt has sound: lossy codecs, old samplers and low sample rates cut the top off. */
final class Bandwidth {

    private static final double STEP_HERTZ = 500;
    private static final double HIGHEST_HERTZ = 20_000;

    /** Weaker bands are the floor of a 16-bit file or the leakage of a codec. */
    private static final double QUIETEST_DECIBELS = -105;

    private Bandwidth() {}

    static double of(FineSpectrum spectrum) {
        double edge = HIGHEST_HERTZ;
        while (edge > STEP_HERTZ && spectrum.level(edge - STEP_HERTZ, edge) < QUIETEST_DECIBELS) {
            edge -= STEP_HERTZ;
        }
        return edge;
    }
}
