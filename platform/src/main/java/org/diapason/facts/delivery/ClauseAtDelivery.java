package org.diapason.facts.delivery;

import javax.sql.DataSource;
import org.diapason.charter.CountingCheck;
import org.diapason.charter.Figures;
import org.diapason.charter.Standing;

/**
 * The check of C54: for each delivery accepted, the contract that counted on the message's date, by what was
 * known when it was received, forbids music that is generated from end to end.
 */
final class ClauseAtDelivery extends CountingCheck {
    private static final String QUERY = """
            select count(*) as deliveries,
                   count(distinct d.supplier_id) as suppliers,
                   count(*) filter (where btrim(coalesce(c.clause, '')) = '') as without_clause
            from delivery d
            left join lateral (
                select clause from contract
                where supplier_id = d.supplier_id and known_since <= d.received_at
                  and valid_from <= (d.message_created_at at time zone 'UTC')::date
                  and (valid_to is null or valid_to >= (d.message_created_at at time zone 'UTC')::date)
                order by known_since desc, valid_from desc, clause limit 1) c on true
            where d.status = 'accepted' and d.received_at <= :as_of
            """;

    ClauseAtDelivery(DataSource office) {
        super(54, office, QUERY);
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("deliveries") == 0) {
            return notDueYet(
                    figures, "Aucune livraison n’a encore été acceptée.", "No delivery has been accepted yet.");
        }
        if (figures.count("without_clause") > 0) {
            return broken(
                    figures,
                    "Sur {deliveries|livraison acceptée|livraisons acceptées}, {without_clause} sans contrat en "
                            + "vigueur qui exclue la musique générée.",
                    "Of {deliveries|accepted delivery|accepted deliveries}, {without_clause} without a contract "
                            + "in force that rules out generated music.");
        }
        return kept(
                figures,
                "{deliveries|livraison|livraisons} de {suppliers|fournisseur|fournisseurs}, toujours sous un "
                        + "contrat qui exclut la musique générée.",
                "{deliveries|delivery|deliveries} from {suppliers|supplier|suppliers}, always under a contract "
                        + "that rules out generated music.");
    }
}
