package org.diapason.facts.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.store.Sha256;

/**
 * Takes prepared messages into the catalogue or quarantines them, one after the other, in the caller's transaction. Who
 * brings something first holds it, so the order counts: this is no work for many threads, and whoever delivers at the
 * same time waits for its end.
 */
final class Admission {
    private final DeliveryTables tables;
    private final ReleaseTables releases;
    private final Catalogue catalogue;
    private final Contracts contracts;
    private final Clock clock;
    private final Map<Terms, Boolean> clauses = new HashMap<>();
    private final Map<Sha256, Delivered> last;

    /** For one transaction: what contracts say, and what became of the same bytes before, is asked once. */
    Admission(DataSource office, Clock clock, List<Prepared> group) {
        this.tables = new DeliveryTables(office);
        this.releases = new ReleaseTables(office);
        this.catalogue = new Catalogue(office, clock);
        this.contracts = new Contracts(office, clock);
        this.clock = clock;
        tables.lock();
        this.last = tables.findLast(group.stream()
                .flatMap(one -> one instanceof Prepared.Checked checked ? Stream.of(checked.digest()) : Stream.of())
                .toList());
    }

    private record Terms(SupplierId supplier, Instant at) {}

    Delivered admit(Prepared.Checked prepared) {
        Optional<Delivered> before = Optional.ofNullable(last.get(prepared.digest()));
        if (before.isPresent() && before.get().status() == Delivered.Status.ACCEPTED) {
            return before.get().with(Delivered.Status.UNCHANGED);
        }
        Prepared.Checked checked =
                prepared.isRead() ? prepared.and(sender(prepared.message().header())) : prepared;
        if (!checked.isFine() && before.isPresent() && before.get().findings().equals(checked.findings())) {
            return checked.delivered(Delivered.Status.UNCHANGED);
        }
        Delivered delivered = checked.isFine() ? accept(checked) : quarantine(checked);
        last.put(checked.digest(), delivered);
        return delivered;
    }

    /** What stands against taking anything from this sender, or this message twice. */
    private List<Finding> sender(Message.Header header) {
        List<Finding> findings = new ArrayList<>();
        if (header.sender().isEmpty() || header.createdAt().isEmpty()) {
            return findings;
        }
        Terms terms = new Terms(
                new SupplierId(header.sender().get()), header.createdAt().get());
        if (!clauses.computeIfAbsent(terms, this::hasClause)) {
            findings.add(Finding.ofWhole(
                    FindingCode.NO_CONTRACT_CLAUSE,
                    "Expected a contract of " + terms.supplier() + " in force at " + terms.at()
                            + " with a clause against 100 % generated deliveries, found none. Enter the contract, then"
                            + " deliver again."));
        }
        if (!header.id().isEmpty() && tables.isIdTaken(terms.supplier().value(), header.id())) {
            findings.add(Finding.ofWhole(
                    FindingCode.MESSAGE_ID_REUSED,
                    "Expected a MessageId that " + terms.supplier() + " had not used, found " + header.id()
                            + " in another message before. Send it with an identifier of its own."));
        }
        return findings;
    }

    private boolean hasClause(Terms terms) {
        return contracts
                .findInForce(terms.supplier(), terms.at())
                .filter(Contract::hasClause)
                .isPresent();
    }

    private Delivered accept(Prepared.Checked checked) {
        Message message = checked.message();
        CatalogueEntries entries = new CatalogueEntries(message, checked.digest(), checked.files(), checked.marks());
        List<Finding> held = catalogue.accept(entries.arrival()).stream()
                .map(Admission::held)
                .toList();
        Delivered delivered = checked.and(held).delivered(Delivered.Status.ACCEPTED);
        long delivery = tables.add(checked.digest(), delivered, message.header(), clock.instant());
        tables.addRecordings(delivery, entries.recordings());
        releases.addDeals(delivery, deals(message, entries));
        releases.addPurges(delivery, entries.purged());
        releases.addArtwork(delivery, entries.artwork());
        return delivered;
    }

    private static Finding held(String id) {
        return Finding.ofWhole(
                FindingCode.HELD_BY_ANOTHER_SUPPLIER,
                "Expected " + id
                        + " to be this supplier's, but another brought it first. What is said of it here is kept"
                        + " and moves no money; a person must settle whose it is.");
    }

    private Delivered quarantine(Prepared.Checked checked) {
        Delivered delivered = checked.delivered(Delivered.Status.QUARANTINED);
        tables.add(checked.digest(), delivered, checked.message().header(), clock.instant());
        return delivered;
    }

    private static List<ReleaseTables.DealRow> deals(Message message, CatalogueEntries entries) {
        return message.deals().stream()
                .flatMap(deal -> deal.releases().stream()
                        .flatMap(reference -> entries.findRelease(reference).stream())
                        .map(release -> new ReleaseTables.DealRow(release, deal)))
                .toList();
    }
}
