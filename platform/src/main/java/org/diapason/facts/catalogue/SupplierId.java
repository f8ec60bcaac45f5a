package org.diapason.facts.catalogue;

/**
 * Who delivers: the DDEX party identifier (DPID) of a message's sender, such as {@code
 * PADPIDA2026010101A}.
 */
public record SupplierId(String value) implements Comparable<SupplierId> {
    public SupplierId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A supplier's identifier is its DPID; a blank came");
        }
    }

    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
