package org.diapason.world.chance;

import java.util.List;

/**
 * A stream of random numbers that depends on its seed alone, on every machine and Java version.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014, figure 17). A child has a stream of its own, given by the parent's seed
 * and the child's purpose and not by what the parent has drawn before. Not for use by two threads at
 * a time: give each a child.
 */
public final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    private Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** The root of all chance of one world. */
    public static Chance of(long seed) {
        return new Chance(mix(seed + GOLDEN_GAMMA));
    }

    /** The stream for one purpose. */
    public Chance child(String purpose) {
        long child = seed;
        for (int i = 0; i < purpose.length(); i++) {
            child = mix(child * 31 + purpose.charAt(i));
        }
        return new Chance(mix(child ^ 0x5851F42D4C957F2DL));
    }

    /** The stream for one of many things of a kind. */
    public Chance child(long index) {
        return new Chance(mix(seed ^ mix(index + GOLDEN_GAMMA)));
    }

    /** Any long. */
    public long bits() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** In [0, 1). */
    public double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** In [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** In 0 … bound − 1. */
    public int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** In low … high, both included. */
    public int among(int low, int high) {
        return low + below(high - low + 1);
    }

    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** Mean 0, deviation 1: the sum of twelve units, within ±6, close enough to normal for people. */
    public double gaussian() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    /** A lognormal value with this median; sigma is the deviation of its logarithm. */
    public double logNormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * gaussian());
    }

    /** An exponential waiting time. */
    public double pause(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Puts the values in random order (Fisher and Yates). */
    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int held = values[i];
            values[i] = values[j];
            values[j] = held;
        }
    }

    /** The numbers 0 … size − 1 in random order. */
    public int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        shuffle(order);
        return order;
    }

    /** A one-to-one scrambling of longs, for identifiers that tell nothing of their order. */
    public long scramble(long value) {
        return mix(value ^ seed);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
