package org.diapason.audio;

/**
 * Channel C: how the recording was produced, as far as sound shows it: width, coherence, loudness, noise floor, gaps.
 *
 * <p>A mastered recording of people has things that a generator's output often lacks, and so has many a demo tape: the
 * channel may open a question and never answers one. One object a recording, for one thread.
 */
final class Production {

    private static final int BLOCK = Excerpt.SAMPLE_RATE / 10;

    /** 16 bits of silence lie below this power, in decibels of full scale. */
    private static final double DIGITAL_SILENCE = -100;

    private double leftPower;
    private double rightPower;
    private double product;
    private double peak;
    private double quietest = 0;
    private long blocks;
    private long silent;

    /**
     * What was found.
     *
     * @param correlation of left and right, −1 to 1; 1 is mono
     * @param loudness mean power in decibels of full scale
     * @param crest peak over mean power in decibels
     * @param floor power of the quietest tenth of a second that is not digital silence, in decibels of full scale
     * @param silence share of tenths of a second that are digital silence
     */
    record Finding(double correlation, double loudness, double crest, double floor, double silence) {

        /** Above this the two channels are one. */
        private static final double ONE_CHANNEL = 0.9999;

        /** Speech and music recorded in rooms reach lower only through a gate. */
        private static final double GATED = -90;

        boolean isMono() {
            return correlation > ONE_CHANNEL;
        }

        /** Whether a person may want to ask: one channel in our days, or a floor that no room has. */
        boolean raisesQuestion() {
            return isMono() || floor < GATED;
        }
    }

    /** Listens to an excerpt. */
    void hear(Excerpt excerpt) {
        for (int from = 0; from + BLOCK <= excerpt.samples(); from += BLOCK) {
            hear(excerpt, from);
        }
    }

    private void hear(Excerpt excerpt, int from) {
        double power = 0;
        for (int i = from; i < from + BLOCK; i++) {
            float left = excerpt.left[i];
            float right = excerpt.right[i];
            leftPower += left * left;
            rightPower += right * right;
            product += left * right;
            power += 0.5 * (left * left + right * right);
            peak = Math.max(peak, Math.max(Math.abs(left), Math.abs(right)));
        }
        double decibels = decibels(power / BLOCK);
        blocks++;
        if (decibels < DIGITAL_SILENCE) {
            silent++;
        } else {
            quietest = Math.min(quietest, decibels);
        }
    }

    Finding finding() {
        double loudness = decibels(0.5 * (leftPower + rightPower) / Math.max(1, blocks * BLOCK));
        double correlation = product / (Math.sqrt(leftPower * rightPower) + 1e-20);
        return new Finding(
                correlation,
                loudness,
                decibels(peak * peak) - loudness,
                quietest,
                silent / (double) Math.max(1, blocks));
    }

    private static double decibels(double power) {
        return 10 * StrictMath.log10(power + 1e-20);
    }
}
