package org.diapason.listens.graph;

import java.util.Arrays;
import java.util.BitSet;

/** A growing list of whole numbers from zero, no two alike. */
final class IntList {
    /** Fewer are sorted faster by comparing; more by laying them out as bits. */
    private static final int FEW = 256;

    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    int[] toSortedArray() {
        var sorted = Arrays.copyOf(numbers, size);
        if (size < FEW) {
            Arrays.sort(sorted);
        } else {
            layOut(sorted);
        }
        return sorted;
    }

    private void layOut(int[] sorted) {
        var bits = new BitSet();
        for (var number : sorted) {
            bits.set(number);
        }
        var place = 0;
        for (var number = bits.nextSetBit(0); number >= 0; number = bits.nextSetBit(number + 1)) {
            sorted[place++] = number;
        }
    }
}
