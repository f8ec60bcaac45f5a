package org.diapason.facts.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;

/**
 * The contracts with suppliers, in versions: a new version of what was already known is a new row, and
 * what was known on a past day can still be asked.
 */
public final class Contracts {
    private final ContractTables tables;
    private final Catalogue catalogue;
    private final Clock clock;

    /** Entering needs the rights of the office. */
    public Contracts(DataSource database, Clock clock) {
        this.tables = new ContractTables(database);
        this.catalogue = new Catalogue(database, clock);
        this.clock = clock;
    }

    /** Enters a contract unless it is what is already known. Says whether it entered it. */
    public boolean enter(Contract contract, String supplierName) {
        Instant now = clock.instant();
        catalogue.accept(new Arrival(
                contract.supplier(),
                Optional.of(supplierName).filter(name -> !name.isBlank()),
                new Arrival.Origin("service", "contract", Trust.SERVICE, now),
                List.of(),
                List.of(),
                List.of()));
        return tables.add(contract, now);
    }

    /**
     * Enters the contracts of a file: {@code
     * supplier_id,supplier_name,clause,external,related_party,valid_from,valid_to}, dates as YYYY-MM-DD,
     * {@code valid_to} the last day or empty, the two in the middle true or false.
     */
    public TableFile.Imported importFrom(Path file) {
        var found = new TreeMap<Long, Contract>();
        var names = new TreeMap<Long, String>();
        List<TableFile.BadLine> bad = TableFile.of(file, "supplier_id", "clause", "external", "valid_from")
                .read(row -> {
                    found.put(row.line(), contract(row));
                    names.put(row.line(), row.find("supplier_name").orElse(""));
                });
        int entered = 0;
        for (var line : found.entrySet()) {
            if (enter(line.getValue(), names.getOrDefault(line.getKey(), ""))) {
                entered++;
            }
        }
        return new TableFile.Imported(entered, bad);
    }

    /** The contract that counts for something dated then: of those now known, the latest known that covers the day. */
    public Optional<Contract> findInForce(SupplierId supplier, Instant at) {
        return tables.inForce(supplier, at.atOffset(ZoneOffset.UTC).toLocalDate(), clock.instant());
    }

    /** Every version of a supplier's contracts, the latest known first. */
    public List<Known> listVersions(SupplierId supplier) {
        return tables.versions(supplier);
    }

    /** A version of a contract, and since when it is known. */
    public record Known(Contract contract, Instant since) {}

    /** The contracts that count on a day, as known at a time, by supplier. */
    public List<Contract> listInForce(LocalDate day, Instant knownAt) {
        return tables.allInForce(day, knownAt);
    }

    private static Contract contract(TableFile.Row row) {
        try {
            return new Contract(
                    new SupplierId(row.get("supplier_id")),
                    row.find("clause").orElse(""),
                    bool(row, "external"),
                    row.find("related_party").isPresent() && bool(row, "related_party"),
                    LocalDate.parse(row.get("valid_from")),
                    row.find("valid_to").map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            throw new TableFile.BadRow("expected a date as YYYY-MM-DD, found " + e.getParsedString());
        } catch (IllegalArgumentException e) {
            throw new TableFile.BadRow(String.valueOf(e.getMessage()));
        }
    }

    private static boolean bool(TableFile.Row row, String column) {
        return switch (row.get(column).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new TableFile.BadRow("expected true or false in " + column + ", found " + row.get(column));
        };
    }
}
