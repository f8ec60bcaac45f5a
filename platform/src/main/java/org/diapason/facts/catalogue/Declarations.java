package org.diapason.facts.catalogue;

import java.time.Instant;
import java.util.Collection;
import javax.sql.DataSource;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What suppliers declared about generative AI, and when: what a later finding can prove false. */
public final class Declarations {
    private final JdbcClient client;

    public Declarations(DataSource database) {
        this.client = JdbcClient.create(database);
    }

    /**
     * Whether a supplier had declared by then that one of these recordings has no generated part, or only some. A
     * recording of which nothing was declared denies nothing.
     */
    public boolean wasDenied(SupplierId supplier, Collection<String> recordings, Instant by) {
        return client.sql("""
                select exists (
                    select from claim where kind = 'recording' and field = 'contains_ai' and value in (:none, :partly)
                        and claimant = :supplier and subject = any (:recordings::text[]) and known_since <= :by)""")
                .param("none", AiShare.NONE.word())
                .param("partly", AiShare.PARTLY.word())
                .param("supplier", supplier.value())
                .param("recordings", recordings.toArray(String[]::new))
                .param("by", Timestamps.utc(by))
                .query(Boolean.class)
                .single();
    }
}
