package org.diapason.effects.royalty.dsr;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.diapason.facts.listening.Pool;

/** A line being written: its cells are set by name, what is not set stays empty. Delimiters in texts are escaped. */
final class Line {
    private static final long UNIT = 1_000_000;

    private final RecordType type;
    private final String[] cells;

    private Line(RecordType type) {
        this.type = type;
        this.cells = new String[type.cells().size()];
        Arrays.fill(cells, "");
    }

    static Line of(RecordType type) {
        return new Line(type).with("RecordType", type.code());
    }

    Line with(String cell, Object value) {
        return put(cell, escaped(value.toString()));
    }

    /** Several values in one cell. */
    Line withAll(String cell, Collection<String> values) {
        return put(cell, values.stream().map(Line::escaped).collect(Collectors.joining("|")));
    }

    /** An amount in micro-units, as a decimal number. */
    Line withMoney(String cell, long micro) {
        String sign = micro < 0 ? "-" : "";
        long size = Math.abs(micro);
        return put(cell, "%s%d.%06d".formatted(sign, size / UNIT, size % UNIT));
    }

    /** The same amount in the currency of the transaction and in that of accounting: they are one here. */
    Line withMoneyTwice(String cell, long micro) {
        return withMoney(cell + "InCurrencyOfTransaction", micro).withMoney(cell + "InCurrencyOfAccounting", micro);
    }

    Line withLength(String cell, Duration length) {
        return put(cell, Duration.ofSeconds(length.toSeconds()).toString());
    }

    private Line put(String cell, String text) {
        int place = type.cells().indexOf(cell);
        if (place < 0) {
            throw new IllegalArgumentException("A " + type.code() + " has no cell " + cell);
        }
        cells[place] = text;
        return this;
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").strip().replace("\\", "\\\\").replace("|", "\\|");
    }

    /** How a listener of this plan pays, in DDEX's words. */
    static String commercialModel(String plan) {
        return switch (plan) {
            case "free" -> "AdvertisementSupportedModel";
            case "" -> "Unknown";
            default -> "SubscriptionModel";
        };
    }

    /** The territory of a {@link Pool} or listen, in DDEX's words. */
    static String territory(String code) {
        return code.isEmpty() ? "Worldwide" : code;
    }

    @Override
    public String toString() {
        return String.join("\t", cells);
    }
}
