package org.diapason.web.office;

import java.util.List;
import java.util.Optional;
import org.diapason.effects.withdrawal.MakeGood;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.effects.withdrawal.Strike;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.EarlierStrikes;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Received;
import org.diapason.judgement.Subject;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Suppliers: what they signed, what they were found to have done, and what they sent. */
@Controller
class SupplierPages {
    private static final int LATEST = 20;

    private final Catalogue catalogue;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Shelf shelf;
    private final EarlierStrikes earlierStrikes;

    SupplierPages(
            Catalogue catalogue,
            Contracts contracts,
            Deliveries deliveries,
            Shelf shelf,
            EarlierStrikes earlierStrikes) {
        this.catalogue = catalogue;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.shelf = shelf;
        this.earlierStrikes = earlierStrikes;
    }

    /** Every supplier. */
    record SuppliersView(List<Supplier> suppliers) {}

    /**
     * One supplier.
     *
     * @param contracts every version, the latest known first
     * @param strikes all there have been, in order
     * @param earlier strikes that the service brought along from another system
     * @param owed for withdrawals that appeals undid
     * @param latest deliveries
     */
    record SupplierView(
            Supplier supplier,
            List<Contracts.Known> contracts,
            List<Strike> strikes,
            List<EarlierStrikes.EarlierStrike> earlier,
            List<MakeGood> owed,
            List<Received> latest,
            boolean mayAsk) {
        long counting() {
            return strikes.stream()
                    .filter(strike -> strike.state() == Strike.State.COUNTS)
                    .count();
        }
    }

    @GetMapping("/office/suppliers")
    View suppliers(Page page) {
        return page.show("office/suppliers", new SuppliersView(catalogue.listSuppliers()));
    }

    @GetMapping("/office/suppliers/{id}")
    View supplier(Page page, @PathVariable String id) {
        Supplier supplier = Optional.of(new SupplierId(id))
                .flatMap(catalogue::findSupplier)
                .orElseThrow(() -> new Missing("supplier " + id));
        return page.show(
                "office/supplier",
                new SupplierView(
                        supplier,
                        contracts.listVersions(supplier.id()),
                        shelf.strikes().stream()
                                .filter(strike -> strike.supplier().equals(supplier.id()))
                                .toList(),
                        earlierStrikes.list(supplier.id()),
                        shelf.owed().stream()
                                .filter(owed -> isAbout(owed, supplier.id()))
                                .toList(),
                        deliveries.list(supplier.id(), 0, LATEST),
                        WithdrawalPages.mayAsk(page)));
    }

    private static boolean isAbout(MakeGood owed, SupplierId supplier) {
        return owed.withdrawal().subject() instanceof Subject.Batch batch
                && batch.supplier().equals(supplier);
    }
}
