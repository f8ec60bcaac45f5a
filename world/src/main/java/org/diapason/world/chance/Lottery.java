package org.diapason.world.chance;

import java.util.function.IntToDoubleFunction;

/**
 * Draws numbers 0 … size − 1, each as often as its weight says, in constant time (the alias method:
 * Vose, "A linear algorithm for generating random numbers with a given distribution", 1991).
 * Immutable.
 */
public final class Lottery {
    private final double[] threshold;
    private final int[] alias;

    public Lottery(double[] weights) {
        int size = weights.length;
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        if (size == 0 || !(total > 0)) {
            throw new IllegalArgumentException("A lottery needs at least one positive weight");
        }
        threshold = new double[size];
        alias = new int[size];
        for (int i = 0; i < size; i++) {
            threshold[i] = weights[i] * size / total;
            alias[i] = i;
        }
        fill();
    }

    /** The lottery of {@code size} weights given by rank. */
    public static Lottery of(int size, IntToDoubleFunction weight) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = weight.applyAsDouble(i);
        }
        return new Lottery(weights);
    }

    public int draw(Chance chance) {
        int column = chance.below(threshold.length);
        return chance.unit() < threshold[column] ? column : alias[column];
    }

    private void fill() {
        int[] small = new int[threshold.length];
        int[] large = new int[threshold.length];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < threshold.length; i++) {
            if (threshold[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            alias[poor] = rich;
            threshold[rich] -= 1 - threshold[poor];
            if (threshold[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
        while (smalls > 0) {
            threshold[small[--smalls]] = 1;
        }
        while (larges > 0) {
            threshold[large[--larges]] = 1;
        }
    }
}
