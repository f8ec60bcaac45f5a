package org.diapason.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages files as a bad disk or somebody ill-meaning might, the same way for the same seed: for proofs and tests. */
public final class Mutations {
    private static final int MOST_AT_ONCE = 6;

    /** Sizes and counts at which programs are known to stumble. */
    private static final List<Integer> EXTREMES =
            List.of(0, 1, -1, 0x7f, 0x80, 0xffff, 0x7fffffff, 0x80000000, 1 << 20);

    private final SplittableRandom random;

    public Mutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A damaged copy.
     *
     * @param other a file from which parts may be taken
     */
    public byte[] of(byte[] file, byte[] other) {
        byte[] mutated = file.clone();
        int times = 1 + random.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < times && mutated.length > Integer.BYTES; i++) {
            mutated = switch (random.nextInt(6)) {
                case 0 -> flipped(mutated);
                case 1 -> extreme(mutated);
                case 2 -> Arrays.copyOf(mutated, random.nextInt(mutated.length) + 1);
                case 3 -> filled(mutated);
                case 4 -> repeated(mutated);
                default -> spliced(mutated, other);
            };
        }
        return mutated;
    }

    private byte[] flipped(byte[] file) {
        for (int i = 0; i < 1 + random.nextInt(16); i++) {
            file[place(file)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    private byte[] extreme(byte[] file) {
        ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int value = EXTREMES.get(random.nextInt(EXTREMES.size()));
        ByteBuffer.wrap(file).order(order).putInt(Math.min(place(file), file.length - Integer.BYTES), value);
        return file;
    }

    private byte[] filled(byte[] file) {
        int from = place(file);
        Arrays.fill(file, from, from + random.nextInt(file.length - from + 1), (byte) random.nextInt(256));
        return file;
    }

    private byte[] repeated(byte[] file) {
        int from = place(file);
        int length = random.nextInt(Math.min(4096, file.length - from) + 1);
        byte[] longer = Arrays.copyOf(file, file.length + length);
        System.arraycopy(file, from, longer, from + length, file.length - from);
        return longer;
    }

    private byte[] spliced(byte[] file, byte[] other) {
        int from = place(file);
        int length = Math.min(Math.min(other.length, file.length - from), random.nextInt(4096));
        System.arraycopy(other, random.nextInt(other.length - length + 1), file, from, length);
        return file;
    }

    /** Half of the damage goes to the beginning, where the headers are. */
    private int place(byte[] file) {
        return random.nextInt(random.nextBoolean() ? Math.min(512, file.length) : file.length);
    }
}
