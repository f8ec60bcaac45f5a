package org.diapason.facts.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.diapason.facts.TableFile;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Strikes against suppliers that an earlier system counted, brought in as they were. They follow that system's decisions and
 * are shown as its; nothing here makes a new one.
 */
public final class EarlierStrikes {
    private final JdbcClient client;
    private final Catalogue catalogue;
    private final Clock clock;

    /** Reads and writes with the office's rights. */
    public EarlierStrikes(DataSource office, Clock clock) {
        this.client = JdbcClient.create(office);
        this.catalogue = new Catalogue(office, clock);
        this.clock = clock;
    }

    /** One of them. */
    public record EarlierStrike(SupplierId supplier, LocalDate decidedOn, String reason) {}

    /** Enters {@code supplier_id,decided_on,reason}, dates as YYYY-MM-DD. The same again changes nothing. */
    public TableFile.Imported importFrom(Path file) {
        int[] entered = {0};
        List<TableFile.BadLine> bad =
                TableFile.of(file, "supplier_id", "decided_on", "reason").read(row -> entered[0] += enter(strike(row)));
        return new TableFile.Imported(entered[0], bad);
    }

    /** Those of a supplier, in order. */
    public List<EarlierStrike> list(SupplierId supplier) {
        return client.sql("select * from earlier_strike where supplier_id = ? order by decided_on, reason")
                .params(supplier.value())
                .query((row, _) -> new EarlierStrike(
                        supplier, row.getObject("decided_on", LocalDate.class), row.getString("reason")))
                .list();
    }

    private int enter(EarlierStrike strike) {
        return client.sql("""
                insert into earlier_strike (supplier_id, decided_on, reason, known_since) values (?, ?, ?, ?)
                on conflict do nothing""")
                .params(strike.supplier().value(), strike.decidedOn(), strike.reason(), Timestamps.utc(clock.instant()))
                .update();
    }

    private EarlierStrike strike(TableFile.Row row) {
        SupplierId supplier = new SupplierId(row.get("supplier_id"));
        if (catalogue.listSuppliers(Set.of(supplier)).isEmpty()) {
            throw new TableFile.BadRow("expected a supplier that has a contract or recordings, found " + supplier);
        }
        try {
            LocalDate decidedOn = LocalDate.parse(row.get("decided_on"));
            if (decidedOn.isAfter(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())) {
                throw new TableFile.BadRow("expected a day that is past in decided_on, found " + decidedOn);
            }
            return new EarlierStrike(supplier, decidedOn, row.get("reason"));
        } catch (DateTimeParseException e) {
            throw new TableFile.BadRow("expected a date as YYYY-MM-DD in decided_on, found " + e.getParsedString());
        }
    }
}
