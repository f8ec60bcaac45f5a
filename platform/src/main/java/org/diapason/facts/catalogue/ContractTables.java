package org.diapason.facts.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contracts' SQL. */
final class ContractTables {
    private final JdbcClient client;

    ContractTables(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /** Adds the contract unless the latest known one that begins that day says the same. */
    boolean add(Contract contract, Instant now) {
        return client.sql("""
                insert into contract (supplier_id, clause, external, related_party, valid_from, valid_to, known_since)
                select n.*, :now::timestamptz
                from (values (:supplier, :clause, :external, :related, :from::date, :to::date))
                    as n (supplier_id, clause, external, related_party, valid_from, valid_to)
                where not exists (
                    select from (
                        select * from contract c
                        where c.supplier_id = n.supplier_id and c.valid_from = n.valid_from
                        order by c.known_since desc, c.clause limit 1) last
                    where last.clause = n.clause and last.external = n.external
                        and last.related_party = n.related_party and last.valid_to is not distinct from n.valid_to)""")
                        .param("supplier", contract.supplier().value())
                        .param("clause", contract.clause())
                        .param("external", contract.external())
                        .param("related", contract.relatedParty())
                        .param("from", contract.validFrom())
                        .param("to", contract.validTo().orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Contract> inForce(SupplierId supplier, LocalDate day, Instant knownAt) {
        return client.sql(inForce("supplier_id = :supplier"))
                .param("supplier", supplier.value())
                .param("day", day)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> contract(row))
                .optional();
    }

    List<Contract> allInForce(LocalDate day, Instant knownAt) {
        return client.sql(inForce("true"))
                .param("day", day)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> contract(row))
                .list();
    }

    List<Contracts.Known> versions(SupplierId supplier) {
        return client.sql("""
                select * from contract where supplier_id = ?
                order by known_since desc, valid_from desc, clause""")
                .params(supplier.value())
                .query((row, _) -> new Contracts.Known(contract(row), Timestamps.instant(row, "known_since")))
                .list();
    }

    private static String inForce(String which) {
        return """
                select distinct on (supplier_id) * from contract
                where %s and valid_from <= :day and (valid_to is null or valid_to >= :day) and known_since <= :known
                order by supplier_id, known_since desc, valid_from desc, clause""".formatted(which);
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                new SupplierId(row.getString("supplier_id")),
                row.getString("clause"),
                row.getBoolean("external"),
                row.getBoolean("related_party"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
