package org.diapason.facts.catalogue;

/** Whom a listen pays: a label of a supplier, {@code <DPID>/<label>}. */
public record PayeeId(String value) implements Comparable<PayeeId> {
    public PayeeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A payee's identifier is <DPID>/<label>; a blank came");
        }
    }

    public static PayeeId ofLabel(SupplierId supplier, String label) {
        return new PayeeId(supplier + "/" + label);
    }

    @Override
    public int compareTo(PayeeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
