package org.diapason.audio;

/**
 * What a recording looks like, for people: how loud it is by time and frequency, and what stands out of its spectrum.
 * Nothing is judged by it.
 */
public final class Portrait {

    /** The highest frequency of the spectrogram. */
    public static final double HIGHEST_HERTZ = Excerpt.SAMPLE_RATE / 2.0;

    /** The highest frequency of {@link #prominence}. */
    public static final double PROMINENCE_HERTZ = 20_000;

    /** Bands of one moment. */
    public static final int BANDS = 256;

    private final double seconds;
    private final byte[][] levels;
    private final float[] prominence;

    Portrait(double seconds, byte[][] levels, float[] prominence) {
        this.seconds = seconds;
        this.levels = levels;
        this.prominence = prominence;
    }

    public double seconds() {
        return seconds;
    }

    /** How many moments the recording is cut into, all of the same length. */
    public int moments() {
        return levels.length;
    }

    /** Loudness of a band at a moment: 0 is 110 dB below full scale or less, 255 is 10 dB below it or more. */
    public int level(int moment, int band) {
        return levels[moment][band] & 0xff;
    }

    /** How many strips of equal width the fine spectrum up to {@link #PROMINENCE_HERTZ} is cut into. */
    public int strips() {
        return prominence.length;
    }

    /**
     * How far the narrowest lines of a strip stand out of their surroundings, in the mean of all sounding windows; about
     * 3 is noise.
     */
    public double prominence(int strip) {
        return prominence[strip];
    }
}
