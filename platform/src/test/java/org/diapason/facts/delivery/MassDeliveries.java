package org.diapason.facts.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.diapason.facts.SettableClock;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.Arrival;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.catalogue.Trust;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.diapason.store.TestDatabase;

/** Large deliveries of made-up suppliers, taken in as messages would be. */
public final class MassDeliveries {
    private final TestDatabase database;
    private final Path folder;
    private final SettableClock clock = new SettableClock("2026-11-01T10:00:00Z");

    public MassDeliveries(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    public Clock clock() {
        return clock;
    }

    /** Recordings {@code XWF01…} of one length, with titles of one pattern. */
    public void flood(int size) {
        deliver("PADPIDA2026010150F", "XWF01", size, i -> "Sleep Sounds " + i, i -> 31);
    }

    /** Recordings {@code XWH01…}, each with a title and a length of its own. */
    public void catalogueOf(int size) {
        deliver(
                "PADPIDA2026010151H",
                "XWH01",
                size,
                i -> Sha256.of("title " + i).hex().replaceAll("\\d", " "),
                i -> 90 + i);
    }

    private void deliver(
            String name, String prefix, int size, IntFunction<String> title, IntFunction<Integer> seconds) {
        SupplierId supplier = new SupplierId(name);
        new Contracts(database.as(Role.OFFICE), clock)
                .enter(
                        new Contract(
                                supplier,
                                "No machines alone.",
                                true,
                                false,
                                LocalDate.of(2020, 1, 1),
                                Optional.empty()),
                        name);
        List<Arrival.Recording> recordings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            recordings.add(new Arrival.Recording(
                    new RecordingId(prefix + String.format(Locale.ROOT, "%07d", i)),
                    title.apply(i),
                    List.of(),
                    Optional.of(Duration.ofSeconds(seconds.apply(i))),
                    List.of(),
                    Optional.empty(),
                    AiDeclaration.NOT_DECLARED));
        }
        Arrival.Origin origin = new Arrival.Origin(name, "a message", Trust.SUPPLIER, clock.instant());
        new Catalogue(database.as(Role.OFFICE), clock)
                .accept(new Arrival(supplier, Optional.empty(), origin, List.of(), recordings, List.of()));
        DeliveryTables tables = new DeliveryTables(database.as(Role.OFFICE));
        Delivered delivered = new Delivered(
                folder.toString(),
                Delivered.Status.ACCEPTED,
                "ern",
                "4.3",
                "NewReleaseMessage",
                name,
                0,
                size,
                0,
                0,
                List.of());
        long delivery = tables.add(Sha256.of(name), delivered, Message.Header.NONE, clock.instant());
        tables.addRecordings(
                delivery, recordings.stream().map(Arrival.Recording::id).toList());
    }
}
