package org.diapason.facts.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.sql.DataSource;

/**
 * What the service knows of recordings, releases and artists, and whom a listen pays.
 *
 * <p>Whoever brings a recording or a release first holds it. What another supplier says of it later is
 * kept as a claim of a stranger and moves no money. Safe for use by many threads.
 */
public final class Catalogue {
    private final CatalogueTables tables;
    private final ArrivalTables arrivals;
    private final ContractTables contracts;
    private final Clock clock;

    /** Accepting needs the rights of the office; any role that reads facts may read. */
    public Catalogue(DataSource database, Clock clock) {
        this.tables = new CatalogueTables(database);
        this.arrivals = new ArrivalTables(database);
        this.contracts = new ContractTables(database);
        this.clock = clock;
    }

    /**
     * Takes an arrival in, within the caller's transaction when there is one. The same arrival again
     * changes nothing.
     *
     * @return the identifiers of recordings and releases that another supplier holds, in order
     */
    public List<String> accept(Arrival arrival) {
        return new Acceptance(arrivals, arrival, clock.instant()).run();
    }

    public Optional<Recording> findRecording(RecordingId id) {
        return tables.recordings(List.of(id)).stream().findFirst();
    }

    /** Those of the recordings that the catalogue has, by identifier. */
    public List<Recording> listRecordings(Collection<RecordingId> ids) {
        return tables.recordings(ids);
    }

    /** What is claimed of a recording, by field, the claim that is shown first. */
    public List<Claim> listClaims(RecordingId id) {
        return tables.claims("recording", id.value());
    }

    public List<Claim> listClaims(ReleaseId id) {
        return tables.claims("release", id.value());
    }

    /** What is declared about generative AI in a recording, by whoever holds it: what strangers claim of it is not shown. */
    public AiDeclaration declared(RecordingId id) {
        return declaration(listClaims(id));
    }

    /** What is declared about generative AI in a release, its artwork among the parts. */
    public AiDeclaration declared(ReleaseId id) {
        return declaration(listClaims(id));
    }

    private static AiDeclaration declaration(List<Claim> claims) {
        Map<String, String> shown = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.trust() != Trust.STRANGER)
                .forEach(claim -> shown.putIfAbsent(claim.field(), claim.value()));
        return AiDeclaration.of(shown);
    }

    /**
     * Whom a listen pays.
     *
     * @param territory ISO 3166-1 country code
     * @param knownAt only what was known by then counts
     */
    public Optional<PayeeId> findPayee(RecordingId id, String territory, LocalDate day, Instant knownAt) {
        return tables.payee(id, territory, day, knownAt);
    }

    /**
     * Every span known by a time, by recording and then in rising order of precedence: of the spans that
     * cover a listen the last one counts.
     */
    public List<PayeeSpan> listPayees(Instant knownAt) {
        return tables.payees(knownAt);
    }

    /** The artist named first on each recording, by the recording's identifier, as known at a time. */
    public Map<String, String> firstArtists(Instant knownAt) {
        return tables.firstArtists(knownAt);
    }

    /** Every recording known by a time, by identifier, with what recommending it needs. */
    public List<Presence> listPresence(Instant asOf) {
        return tables.presence(asOf);
    }

    /**
     * What recommending a recording needs.
     *
     * @param heard whether some machine has heard it
     * @param vouched whether its supplier had a contract in force that day
     * @param ownProfile whether its supplier brought its artists, or a person found that they are the same
     * @param established whether some kind of evidence supports the artist it is shown under first
     */
    public record Presence(
            RecordingId recording, boolean heard, boolean vouched, boolean ownProfile, boolean established) {}

    /** Recordings whose title, artist or identifier has this text; all of them when it is blank. By identifier. */
    public List<Recording> search(String text, int from, int most) {
        return tables.recordings(tables.search(text.strip(), from, most));
    }

    /** Every supplier with its contract in force now, by identifier. */
    public List<Supplier> listSuppliers() {
        return listSuppliers(Set.of());
    }

    /** The same of these alone; of every one when there are none. */
    public List<Supplier> listSuppliers(Set<SupplierId> only) {
        Instant now = clock.instant();
        Map<SupplierId, Contract> inForce = new HashMap<>();
        contracts
                .allInForce(now.atOffset(ZoneOffset.UTC).toLocalDate(), now)
                .forEach(contract -> inForce.put(contract.supplier(), contract));
        return tables.suppliers(inForce, only);
    }

    /** A text that is another one whenever it became known who is paid or who is the artist; cheap to ask. */
    public String revision() {
        return tables.revision();
    }

    public Optional<Supplier> findSupplier(SupplierId id) {
        return listSuppliers().stream()
                .filter(supplier -> supplier.id().equals(id))
                .findFirst();
    }

    /** The recordings of something in the catalogue, each once, by the supplier that holds them. */
    public SortedMap<SupplierId, List<RecordingId>> listOf(Scope scope, String id) {
        return tables.listOf(scope, id);
    }

    /** How much the catalogue holds. */
    public Counts counts() {
        return tables.counts();
    }

    /** How much the catalogue holds. */
    public record Counts(long suppliers, long artists, long releases, long recordings, long claims) {}
}
