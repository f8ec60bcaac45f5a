package org.diapason.facts.catalogue;

/**
 * One artist as one supplier knows it: {@code ISNI:<number>} where the message has one, else {@code
 * <DPID>/<name>}. Two suppliers' artists of one name stay apart until somebody shows that they are one.
 */
public record ArtistId(String value) implements Comparable<ArtistId> {
    public ArtistId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "An artist's identifier is ISNI:<number> or <DPID>/<name>; a blank came");
        }
    }

    public static ArtistId ofIsni(String isni) {
        return new ArtistId("ISNI:" + isni.replaceAll("[\\s-]", ""));
    }

    /** Whether somebody else than a supplier gave the number. */
    boolean isIsni() {
        return value.startsWith("ISNI:");
    }

    public static ArtistId ofSupplier(SupplierId supplier, String name) {
        return new ArtistId(supplier + "/" + name);
    }

    @Override
    public int compareTo(ArtistId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
