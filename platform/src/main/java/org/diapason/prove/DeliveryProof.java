package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Limits;
import org.diapason.store.DataFolder;
import org.diapason.store.Database;
import org.diapason.store.Role;

/**
 * How many messages a second are read into the embedded PostgreSQL, each with one release of ten recordings and no sound
 * beside it; and whether the hundred-thousandth is taken as fast as the first.
 */
final class DeliveryProof implements Proof {
    private static final SupplierId SUPPLIER = new SupplierId("PADPIDA2026010199Z");

    private final List<Integer> sizes;

    DeliveryProof(Integer... sizes) {
        this.sizes = List.of(sizes);
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public String title() {
        return "Deliveries";
    }

    @Override
    public List<String> run(Path scratch) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove deliveries", Clock.systemUTC()));
        lines.add("");
        lines.add(
                "Made-up messages of ERN 4.3, one release of ten recordings each, without sound; fsync on. Processor time is"
                        + " the program's and PostgreSQL's together.");
        lines.add("");
        lines.add("| messages | accepted | seconds | messages/s | processor seconds for 1,000 | asked |");
        lines.add("|---|---|---|---|---|---|");
        for (int size : sizes) {
            lines.add(measure(size, Files.createDirectory(scratch.resolve(Integer.toString(size)))));
        }
        lines.add("");
        lines.add("Most memory held by the program, of all of them: " + Machine.peakMemory() + ".");
        return lines;
    }

    private static String measure(int size, Path scratch) throws IOException {
        Path inbox = scratch.resolve("inbox");
        for (int number = 0; number < size; number++) {
            Path folder = Files.createDirectories(inbox.resolve(Integer.toString(number / 1_000)));
            Files.writeString(folder.resolve(number + ".xml"), MadeMessage.of(SUPPLIER, number));
        }
        try (DataFolder folder = DataFolder.open(scratch.resolve("data"));
                Database database = Database.embedded(folder)) {
            Clock clock = Clock.systemUTC();
            new Contracts(database.as(Role.OFFICE), clock).enter(contract(), "A supplier");
            Deliveries deliveries = new Deliveries(database.as(Role.OFFICE), folder.blobs(), Limits.STANDARD, clock);
            long[] accepted = {0};
            Duration before = processorTime(folder);
            long start = System.nanoTime();
            deliveries.deliver(
                    List.of(inbox),
                    delivered -> accepted[0] += delivered.status() == Delivered.Status.ACCEPTED ? 1 : 0);
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = processorTime(folder).minus(before).toMillis() / 1e3;
            return row(size, accepted[0], seconds, used);
        }
    }

    private static Contract contract() {
        return new Contract(
                SUPPLIER, "No music made by machines alone.", true, false, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    /** Of this program and of the server in its folder, with the processes that serve connections. */
    private static Duration processorTime(DataFolder folder) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.root().resolve("database/postmaster.pid"))
                .getFirst()
                .strip());
        Stream<ProcessHandle> server = ProcessHandle.of(postmaster).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
        return Stream.concat(Stream.of(ProcessHandle.current()), server)
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String row(int size, long accepted, double seconds, double used) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %,.0f | %.1f | 200 messages/s |",
                size,
                accepted,
                seconds,
                size / seconds,
                used * 1_000 / size);
    }
}
