package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.store.Blobs;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes deliveries in. A message is in the catalogue whole or not at all; one that cannot be taken is
 * quarantined with its reasons; the original bytes are kept either way, before anything else is done.
 * Whatever interrupts a batch, delivering it again completes it.
 */
public final class Deliveries {
    private final DataSource office;
    private final DeliveryTables tables;
    private final Blobs blobs;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final Schemas schemas;
    private final Optional<Path> acknowledgements;
    private final Optional<Path> inbox;
    private final Clock clock;

    /** Takes messages in without validating them against schemas, and acknowledges nothing. */
    public Deliveries(DataSource office, Blobs blobs, Limits limits, Clock clock) {
        this(office, blobs, limits, Schemas.none(), Optional.empty(), Optional.empty(), clock);
    }

    private Deliveries(
            DataSource office,
            Blobs blobs,
            Limits limits,
            Schemas schemas,
            Optional<Path> acknowledgements,
            Optional<Path> inbox,
            Clock clock) {
        this.office = office;
        this.tables = new DeliveryTables(office);
        this.blobs = blobs;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(office));
        this.limits = limits;
        this.schemas = schemas;
        this.acknowledgements = acknowledgements;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** The same, and a message that breaks the schema of its version is quarantined. */
    public Deliveries validatedBy(Schemas other) {
        return new Deliveries(office, blobs, limits, other, acknowledgements, inbox, clock);
    }

    /** The same, and the supplier of each message that comes for the first time is told what became of it. */
    public Deliveries acknowledgedIn(Path folder) {
        return new Deliveries(office, blobs, limits, schemas, Optional.of(folder), inbox, clock);
    }

    /** The same, and a zip archive is a folder: it is unpacked below this one, where its sound then stays. */
    public Deliveries unpackedIn(Path folder) {
        return new Deliveries(office, blobs, limits, schemas, acknowledgements, Optional.of(folder), clock);
    }

    /** How many different messages are in the catalogue, and how many wait in quarantine. */
    public record Counts(long accepted, long quarantined) {}

    /** Delivers every message in these files and folders, in the order of paths, and tells of each as it is done. */
    public void deliver(Collection<Path> places, Consumer<Delivered> report) {
        deliver(places, _ -> {}, report);
    }

    /**
     * The same, and says how many messages a place has before they are read.
     *
     * @param found told once a place, in the order of places
     */
    public void deliver(Collection<Path> places, IntConsumer found, Consumer<Delivered> report) {
        for (Path place : places) {
            try {
                if (inbox.isPresent() && Archive.isArchive(place)) {
                    deliverArchive(place, inbox.get(), found, report);
                } else {
                    deliver(place, DeliveryFiles.in(place), found, report);
                }
            } catch (IOException e) {
                report.accept(Delivered.unreadable(place, e));
            }
        }
    }

    private void deliverArchive(Path place, Path folder, IntConsumer found, Consumer<Delivered> report)
            throws IOException {
        Archive.Unpacked unpacked = Archive.unpack(place, folder);
        if (unpacked.finding().isPresent()) {
            report.accept(Delivered.withoutMessage(
                    place.toString(), List.of(unpacked.finding().get())));
        } else {
            deliver(place, DeliveryFiles.in(unpacked.folder()), found, report);
        }
    }

    private void deliver(Path place, DeliveryFiles files, IntConsumer found, Consumer<Delivered> report)
            throws IOException {
        found.accept(files.messages().size());
        if (files.isEmpty()) {
            report.accept(Delivered.withoutMessage(
                    place.toString(),
                    FindingCode.NO_MESSAGE,
                    "Expected a folder with .xml files, found none in it. Name the folder of a delivery."));
        }
        for (Path batch : files.unfinished()) {
            report.accept(Delivered.withoutMessage(
                    batch.toString(),
                    FindingCode.BATCH_INCOMPLETE,
                    "Expected a BatchComplete….xml in the batch, found none: it is still being sent. Nothing of it was"
                            + " read; deliver it again when it is complete."));
        }
        for (Path manifest : files.manifests()) {
            List<Finding> findings = BatchManifest.check(manifest, limits);
            if (!findings.isEmpty()) {
                report.accept(Delivered.withoutMessage(manifest.toString(), findings));
            }
        }
        Preparation preparation = new Preparation(tables, blobs, limits, schemas);
        try (Line<Prepared> line = new Line<>(preparation::prepare)) {
            line.run(files.messages(), group -> take(group).forEach(report));
        }
    }

    /** Takes a group in, in one transaction: what it says of its messages is true when it returns. */
    private List<Delivered> take(List<Prepared> group) {
        List<Delivered> taken = transaction.execute(_ -> {
            Admission admission = new Admission(office, clock, group);
            List<Delivered> delivered = new ArrayList<>();
            for (Prepared prepared : group) {
                delivered.add(
                        switch (prepared) {
                            case Prepared.Settled settled -> settled.delivered();
                            case Prepared.Checked checked -> admission.admit(checked);
                        });
            }
            return delivered;
        });
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i) instanceof Prepared.Checked checked) {
                acknowledge(checked, taken.get(i));
            }
        }
        return taken;
    }

    private void acknowledge(Prepared.Checked checked, Delivered delivered) {
        if (acknowledgements.isPresent() && delivered.status() != Delivered.Status.UNCHANGED) {
            Acknowledgement.write(
                    acknowledgements.get(), delivered, checked.message().header(), checked.digest(), clock.instant());
        }
    }

    /** As {@link #deliver(Collection, Consumer)}, all at once. */
    public List<Delivered> deliver(Path... places) {
        List<Delivered> delivered = new ArrayList<>();
        deliver(List.of(places), delivered::add);
        return delivered;
    }

    /**
     * Deliveries as they were received, the newest first.
     *
     * @param status every one when absent
     */
    public List<Received> list(Optional<Delivered.Status> status, int from, int most) {
        return tables.list(status.map(Delivered.Status::code).orElse(""), from, most);
    }

    /** What one supplier delivered, the newest first. */
    public List<Received> list(SupplierId supplier, int from, int most) {
        return tables.list(supplier, from, most);
    }

    public Optional<Received> find(long number) {
        return tables.find(number);
    }

    /**
     * The original message as it came, line by line.
     *
     * @param most lines are given; a line that is very long is cut
     * @return empty when there is no such delivery, or its bytes are no text
     */
    public Optional<List<String>> findText(long number, int most) {
        return tables.findDigest(number).flatMap(blobs::find).flatMap(file -> MessageText.lines(file, most));
    }

    /**
     * What its supplier is told of a delivery, as an XML message.
     *
     * @return empty when there is no such delivery
     */
    public Optional<String> findAcknowledgement(long number) throws IOException {
        Optional<Received> received = tables.find(number);
        Optional<Path> message = tables.findDigest(number).flatMap(blobs::find);
        return received.isEmpty() || message.isEmpty()
                ? Optional.empty()
                : Optional.of(Acknowledgement.text(
                        received.get().delivered(),
                        MessageReader.read(message.get(), limits).message().header(),
                        received.get().receivedAt()));
    }

    /** What each supplier delivered on each day, by day and supplier. */
    public List<Batch> listBatches() {
        return tables.batches();
    }

    public Counts counts() {
        return tables.counts();
    }
}
