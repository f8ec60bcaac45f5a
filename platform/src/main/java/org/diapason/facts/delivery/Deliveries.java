package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;
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
    private final Catalogue catalogue;
    private final Contracts contracts;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final Schemas schemas;
    private final Optional<Path> acknowledgements;
    private final Clock clock;

    /** Takes messages in without validating them against schemas, and acknowledges nothing. */
    public Deliveries(DataSource office, Blobs blobs, Limits limits, Clock clock) {
        this(office, blobs, limits, Schemas.none(), Optional.empty(), clock);
    }

    private Deliveries(
            DataSource office,
            Blobs blobs,
            Limits limits,
            Schemas schemas,
            Optional<Path> acknowledgements,
            Clock clock) {
        this.office = office;
        this.tables = new DeliveryTables(office);
        this.blobs = blobs;
        this.catalogue = new Catalogue(office, clock);
        this.contracts = new Contracts(office, clock);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(office));
        this.limits = limits;
        this.schemas = schemas;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /** The same, and a message that breaks the schema of its version is quarantined. */
    public Deliveries validatedBy(Schemas other) {
        return new Deliveries(office, blobs, limits, other, acknowledgements, clock);
    }

    /** The same, and the supplier of each message that comes for the first time is told what became of it. */
    public Deliveries acknowledgedIn(Path folder) {
        return new Deliveries(office, blobs, limits, schemas, Optional.of(folder), clock);
    }

    /** How many different messages are in the catalogue, and how many wait in quarantine. */
    public record Counts(long accepted, long quarantined) {}

    /** Delivers every message in these files and folders, in the order of paths, and tells of each as it is done. */
    public void deliver(Collection<Path> places, Consumer<Delivered> report) {
        for (Path place : places) {
            try {
                deliver(place, DeliveryFiles.in(place), report);
            } catch (IOException e) {
                report.accept(unreadable(place, e));
            }
        }
    }

    private void deliver(Path place, DeliveryFiles files, Consumer<Delivered> report) throws IOException {
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
        files.messages().forEach(file -> report.accept(deliver(file)));
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

    /** What each supplier delivered on each day, by day and supplier. */
    public List<Batch> listBatches() {
        return tables.batches();
    }

    /** Whether a release may be played in a territory (ISO 3166-1 country code) on a day. */
    public Availability availability(ReleaseId release, String territory, LocalDate day) {
        return Availability.of(tables.said(release, clock.instant()), territory, day);
    }

    /** Whether a recording may be played: as a part of the release that is best off. */
    public Availability availability(RecordingId recording, String territory, LocalDate day) {
        return tables.releasesOf(recording).stream()
                .map(release -> availability(release, territory, day))
                .min(Availability.BEST_FIRST)
                .orElse(new Availability(Availability.State.NOT_SAID, Optional.empty()));
    }

    public Counts counts() {
        return tables.counts();
    }

    private Delivered deliver(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("there is no such file");
            }
            Sha256 digest = blobs.keep(file);
            Optional<Delivered> last = tables.findLast(digest);
            if (last.isPresent() && last.get().status() == Delivered.Status.ACCEPTED) {
                return last.get().with(Delivered.Status.UNCHANGED);
            }
            return take(file, digest, last);
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static Delivered unreadable(Path place, IOException e) {
        return Delivered.withoutMessage(
                place.toString(),
                FindingCode.FILE_UNREADABLE,
                "Expected a file that can be read, but: " + e.getMessage() + ". Check the path and its rights.");
    }

    private Delivered take(Path file, Sha256 digest, Optional<Delivered> last) throws IOException {
        MessageReader.Reading reading = MessageReader.read(blobs.get(digest), limits);
        List<Finding> findings = new ArrayList<>(reading.findings());
        Map<String, AudioReference> files = Map.of();
        Map<String, AiShare> marks = Map.of();
        if (isFine(findings)) {
            findings.addAll(
                    schemas.check(blobs.get(digest), reading.message().header().version()));
            findings.addAll(MessageCheck.check(reading.message()));
            findings.addAll(DeclarationCheck.check(reading.message()));
            findings.addAll(sender(reading.message().header()));
            ResourceCheck.Resources resources = ResourceCheck.check(file, reading.message());
            findings.addAll(resources.findings());
            files = resources.files();
            MarkCheck.Found found = MarkCheck.check(reading.message(), files);
            findings.addAll(found.findings());
            marks = found.generated();
        }
        Delivered delivered = isFine(findings)
                ? accept(
                        file,
                        new CatalogueEntries(reading.message(), digest, files, marks),
                        digest,
                        reading.message(),
                        findings)
                : quarantine(file, digest, reading.message(), findings, last);
        return acknowledge(delivered, reading.message().header(), digest);
    }

    /** What stands against taking anything from this sender, or this message twice. */
    private List<Finding> sender(Message.Header header) {
        List<Finding> findings = new ArrayList<>();
        if (header.sender().isEmpty() || header.createdAt().isEmpty()) {
            return findings;
        }
        SupplierId supplier = new SupplierId(header.sender().get());
        if (contracts
                .findInForce(supplier, header.createdAt().get())
                .filter(Contract::hasClause)
                .isEmpty()) {
            findings.add(Finding.ofWhole(
                    FindingCode.NO_CONTRACT_CLAUSE,
                    "Expected a contract of " + supplier + " in force at "
                            + header.createdAt().get()
                            + " with a clause against 100 % generated deliveries, found none. Enter the contract, then"
                            + " deliver again."));
        }
        if (!header.id().isEmpty() && tables.isIdTaken(supplier.value(), header.id())) {
            findings.add(Finding.ofWhole(
                    FindingCode.MESSAGE_ID_REUSED,
                    "Expected a MessageId that " + supplier + " had not used, found " + header.id()
                            + " in another message before. Send it with an identifier of its own."));
        }
        return findings;
    }

    private Delivered accept(
            Path file, CatalogueEntries entries, Sha256 digest, Message message, List<Finding> findings) {
        return transaction.execute(status -> {
            for (String held : catalogue.accept(entries.arrival())) {
                findings.add(Finding.ofWhole(
                        FindingCode.HELD_BY_ANOTHER_SUPPLIER,
                        "Expected " + held + " to be this supplier's, but another brought it first. What is said of it"
                                + " here is kept and moves no money; a person must settle whose it is."));
            }
            Delivered delivered = delivered(file, Delivered.Status.ACCEPTED, message, findings);
            long delivery = tables.add(digest, delivered, message.header(), clock.instant());
            tables.addRecordings(delivery, entries.recordings());
            tables.addDeals(delivery, deals(message, entries));
            tables.addPurges(delivery, entries.purged());
            return delivered;
        });
    }

    private Delivered acknowledge(Delivered delivered, Message.Header header, Sha256 digest) throws IOException {
        if (acknowledgements.isPresent() && delivered.status() != Delivered.Status.UNCHANGED) {
            Acknowledgement.write(acknowledgements.get(), delivered, header, digest, clock.instant());
        }
        return delivered;
    }

    private Delivered quarantine(
            Path file, Sha256 digest, Message message, List<Finding> findings, Optional<Delivered> last) {
        Delivered delivered = delivered(file, Delivered.Status.QUARANTINED, message, findings);
        if (last.isPresent() && last.get().findings().equals(findings)) {
            return delivered.with(Delivered.Status.UNCHANGED);
        }
        tables.add(digest, delivered, message.header(), clock.instant());
        return delivered;
    }

    private static List<DeliveryTables.DealRow> deals(Message message, CatalogueEntries entries) {
        return message.deals().stream()
                .flatMap(deal -> deal.releases().stream()
                        .flatMap(reference -> entries.findRelease(reference).stream())
                        .map(release -> new DeliveryTables.DealRow(release, deal)))
                .toList();
    }

    private static boolean isFine(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Delivered delivered(Path file, Delivered.Status status, Message message, List<Finding> findings) {
        Message.Header header = message.header();
        return new Delivered(
                file.toString(),
                status,
                header.standard(),
                header.version(),
                header.type(),
                header.id(),
                message.releases().size(),
                message.recordings().size(),
                message.artists().size(),
                message.deals().size(),
                findings);
    }
}
