package org.diapason.facts.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One recording: its ISRC (ISO 3901) without dashes in upper case or, when it has none, the supplier's
 * own identifier after the supplier's, {@code <DPID>:<identifier>}.
 */
public record RecordingId(String value) implements Comparable<RecordingId> {
    private static final Pattern ISRC = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");

    public RecordingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A recording's identifier is an ISRC or <DPID>:<own>; a blank came");
        }
    }

    /** From an ISRC as people write it, with dashes or spaces or small letters; empty when it is none. */
    public static Optional<RecordingId> ofIsrc(String text) {
        String isrc = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return ISRC.matcher(isrc).matches() ? Optional.of(new RecordingId(isrc)) : Optional.empty();
    }

    public static RecordingId ofSupplier(SupplierId supplier, String own) {
        return new RecordingId(supplier + ":" + own);
    }

    @Override
    public int compareTo(RecordingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
