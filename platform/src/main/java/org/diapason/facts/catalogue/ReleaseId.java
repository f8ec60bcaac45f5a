package org.diapason.facts.catalogue;

/**
 * One release: its ICPN (bar code), else its GRid, else {@code <DPID>:<identifier>} with the supplier's
 * own identifier.
 */
public record ReleaseId(String value) implements Comparable<ReleaseId> {
    public ReleaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "A release's identifier is an ICPN, a GRid or <DPID>:<own>; a blank came");
        }
    }

    public static ReleaseId ofSupplier(SupplierId supplier, String own) {
        return new ReleaseId(supplier + ":" + own);
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
