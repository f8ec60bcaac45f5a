package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.facts.SettableClock;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.store.Blobs;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;

/** A goods-in desk on a database of its own: what a test of deliveries needs, in one place. */
final class GoodsIn implements AutoCloseable {
    final TestDatabase database = TestDatabase.fresh();
    final SettableClock clock = new SettableClock("2026-11-01T00:00:00Z");
    final Path folder;
    final Blobs blobs;
    final Catalogue catalogue = new Catalogue(database.as(Role.OFFICE), clock);
    final Contracts contracts = new Contracts(database.as(Role.OFFICE), clock);
    final Deals deals = new Deals(database.as(Role.OFFICE), clock);
    Deliveries deliveries;

    GoodsIn(Path folder) {
        this.folder = folder;
        this.blobs = new Blobs(folder.resolve("blobs"));
        this.deliveries = new Deliveries(database.as(Role.OFFICE), blobs, Limits.STANDARD, clock);
    }

    /** Validates from now on. */
    GoodsIn withSchemas(Path schemas) {
        try {
            deliveries = deliveries.validatedBy(Schemas.in(schemas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    GoodsIn withContract(String supplier) {
        return withContract(supplier, "No music made by machines alone.", "2000-01-01", Optional.empty());
    }

    GoodsIn withContract(String supplier, String clause, String from, Optional<String> to) {
        contracts.enter(
                new Contract(
                        new SupplierId(supplier), clause, true, false, LocalDate.parse(from), to.map(LocalDate::parse)),
                supplier);
        return this;
    }

    /** Puts a message into a file of the delivery folder. */
    Path put(String name, String message) {
        return put(name, message.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path put(String name, byte[] bytes) {
        try {
            Path file = folder.resolve("in").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Delivered deliver(Path file) {
        return deliveries.deliver(file).getFirst();
    }

    /** Whom a recording pays at the end of October. */
    Optional<PayeeId> payee(RecordingId recording, String territory) {
        return payee(recording, territory, "2026-10-20");
    }

    Optional<PayeeId> payee(RecordingId recording, String territory, String day) {
        return catalogue.findPayee(recording, territory, LocalDate.parse(day), clock.instant());
    }

    static List<FindingCode> codes(Delivered delivered) {
        return delivered.findings().stream().map(Finding::code).toList();
    }

    long rows(String table) {
        return database.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        database.close();
    }
}
