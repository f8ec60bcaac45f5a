package org.diapason.effects.royalty;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a sum by weight so that the shares are whole and add up to the sum: everyone gets the whole part
 * (Hamilton's method), and what is left goes, one micro-unit each, to the largest remainders. Of equal
 * remainders the earlier in the list is first, so the list's order must be total.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /** The shares, in the order of the weights. Weights are not negative, and one of them is positive. */
    static long[] share(long sum, long[] weights) {
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            total = total.add(BigInteger.valueOf(weight));
        }
        long[] shares = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = sum;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(sum)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(total);
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            left -= shares[i];
        }
        Comparator<Integer> largestFirst =
                Comparator.comparing((Integer i) -> remainders[i]).reversed();
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(largestFirst.thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < left; i++) {
            shares[order.get(i)]++;
        }
        return shares;
    }
}
