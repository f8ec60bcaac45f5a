package org.diapason.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.effects.withdrawal.Strike;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.proposals.audition.Auditions;
import org.diapason.store.Sha256;
import org.diapason.web.page.Missing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recordings and suppliers, for programs with the scope {@code read}. */
@RestController
@RequestMapping("/api/v1")
class CatalogueApi {
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final Contracts contracts;
    private final Auditions auditions;
    private final Shelf shelf;

    CatalogueApi(Catalogue catalogue, Contracts contracts, Auditions auditions, Shelf shelf) {
        this.catalogue = catalogue;
        this.contracts = contracts;
        this.auditions = auditions;
        this.shelf = shelf;
    }

    /** A recording as the catalogue shows it. */
    record RecordingJson(
            String id,
            String supplier,
            String title,
            String artist,
            Optional<String> release,
            Optional<Long> durationMillis,
            Optional<String> audioSha256,
            Instant knownSince) {
        static RecordingJson of(Recording recording) {
            return new RecordingJson(
                    recording.id().value(),
                    recording.supplier().value(),
                    recording.title(),
                    recording.artist(),
                    recording.release().map(ReleaseId::value),
                    recording.duration().map(duration -> duration.toMillis()),
                    recording.audio().flatMap(AudioReference::digest).map(Sha256::hex),
                    recording.knownSince());
        }
    }

    /**
     * A recording with who says what of it.
     *
     * @param declared about generative AI in it
     * @param heard the latest verdict of each machine: a reason to look, and no label
     * @param withdrawnBy the decision that took it from the catalogue
     */
    record DossierJson(
            RecordingJson recording,
            List<Claim> claims,
            AiDeclaration declared,
            List<Auditions.Audition> heard,
            Optional<String> withdrawnBy) {}

    /** A supplier, and whether its contract in force forbids 100 % generated deliveries. */
    record SupplierJson(String id, String name, long recordings, Instant knownSince, boolean hasClauseInForce) {
        static SupplierJson of(Supplier supplier) {
            return new SupplierJson(
                    supplier.id().value(),
                    supplier.name(),
                    supplier.recordings(),
                    supplier.knownSince(),
                    supplier.contract().filter(Contract::hasClause).isPresent());
        }
    }

    /** One version of a contract. */
    record ContractJson(
            String clause,
            boolean external,
            boolean relatedParty,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Instant knownSince) {
        static ContractJson of(Contracts.Known known) {
            Contract contract = known.contract();
            return new ContractJson(
                    contract.clause(),
                    contract.external(),
                    contract.relatedParty(),
                    contract.validFrom(),
                    contract.validTo(),
                    known.since());
        }
    }

    /** That people found what a supplier declared to be false. */
    record StrikeJson(String decision, Instant since, Instant until, Strike.State state) {
        static StrikeJson of(Strike strike) {
            return new StrikeJson(strike.decision().value(), strike.since(), strike.until(), strike.state());
        }
    }

    /** A supplier with every version of its contracts, the latest known first, and all its strikes, in order. */
    record SupplierDossierJson(SupplierJson supplier, List<ContractJson> contracts, List<StrikeJson> strikes) {}

    /** Recordings that have a text in their names; blank for all of them. */
    @GetMapping("/recordings")
    List<RecordingJson> recordings(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "50") int most) {
        return catalogue.search(text, Math.max(0, from), Math.clamp(most, 0, MOST)).stream()
                .map(RecordingJson::of)
                .toList();
    }

    @GetMapping("/recordings/{id}")
    DossierJson recording(@PathVariable String id) {
        RecordingId wanted = new RecordingId(id);
        return catalogue
                .findRecording(wanted)
                .map(recording -> new DossierJson(
                        RecordingJson.of(recording),
                        catalogue.listClaims(wanted),
                        catalogue.declared(wanted),
                        auditions.listLatest(wanted),
                        shelf.findWithdrawal(id).map(decision -> decision.value())))
                .orElseThrow(() -> new Missing("recording " + id));
    }

    @GetMapping("/suppliers")
    List<SupplierJson> suppliers() {
        return catalogue.listSuppliers().stream().map(SupplierJson::of).toList();
    }

    @GetMapping("/suppliers/{id}")
    SupplierDossierJson supplier(@PathVariable String id) {
        SupplierId wanted = new SupplierId(id);
        return catalogue
                .findSupplier(wanted)
                .map(supplier -> new SupplierDossierJson(
                        SupplierJson.of(supplier),
                        contracts.listVersions(wanted).stream()
                                .map(ContractJson::of)
                                .toList(),
                        shelf.strikes().stream()
                                .filter(strike -> strike.supplier().equals(wanted))
                                .map(StrikeJson::of)
                                .toList()))
                .orElseThrow(() -> new Missing("supplier " + id));
    }
}
