package org.diapason.facts.catalogue;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C36: each recording came from a supplier whose contract, as last known, says that it is another
 * company than the service. Suppliers that own the service, or that it owns, are counted for all to see.
 */
final class OutsideSuppliers extends CountingCheck {
    private static final String QUERY = """
            with latest as (
                select distinct on (supplier_id) supplier_id, external, related_party
                from contract where known_since <= :as_of
                order by supplier_id, known_since desc, valid_from desc, clause)
            select count(*) as recordings,
                   count(distinct r.supplier_id) as suppliers,
                   count(distinct r.supplier_id) filter (where related_party) as related_suppliers,
                   count(*) filter (where external is not true) as not_from_outside
            from recording r left join latest using (supplier_id)
            where r.known_since <= :as_of
            """;

    OutsideSuppliers(DataSource office) {
        super(36, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("recordings") == 0) {
            return notDueYet(figures, "Le catalogue est encore vide.", "The catalogue is still empty.");
        }
        if (figures.count("not_from_outside") > 0) {
            return broken(
                    figures,
                    "Sur {recordings|titre|titres}, {not_from_outside} sans contrat avec un fournisseur extérieur.",
                    "Of {recordings|recording|recordings}, {not_from_outside} without a contract with an "
                            + "outside supplier.");
        }
        return kept(
                figures,
                "{recordings|titre|titres} de {suppliers|fournisseur extérieur|fournisseurs extérieurs}, dont "
                        + "{related_suppliers|lié|liés} à la maison.",
                "{recordings|recording|recordings} from {suppliers|outside supplier|outside suppliers}, "
                        + "{related_suppliers} of them related to us.");
    }
}
