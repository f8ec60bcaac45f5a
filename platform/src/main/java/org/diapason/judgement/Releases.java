package org.diapason.judgement;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which machine that hears recordings is in office: the one that people released last or, before anybody did, the first
 * that heard anything here. Any other works in its shadow: what it thinks is kept and compared, and opens no case.
 */
public final class Releases {
    /** Of the people's recordings on which a machine is tried, it may call at most this share generated. */
    public static final double MOST_FALSE_ALARMS = 0.01;

    /** Fewer recordings cannot show that. */
    public static final int FEWEST_HUMAN = 100;

    private static final String RELEASED = """
            select c.subject from decision d
            join docket_case c using (case_id) join countersignature s using (decision_id)
            where d.act = 'release' and s.agrees and s.signed_at <= ?
            order by s.signed_at desc, d.decision_id desc limit 1
            """;
    private static final String FIRST =
            "select machine from hearing where heard_at <= ? order by heard_at, machine limit 1";

    private final JdbcClient client;

    /** Reads with the rights of these connections. */
    public Releases(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    /** The machine in office, by name, version and digest; empty while none has heard anything. */
    public Optional<String> inOffice(Instant asOf) {
        return client.sql(RELEASED)
                .param(Timestamps.utc(asOf))
                .query(String.class)
                .optional()
                .map(subject -> ((Subject.Detector) SubjectJson.subject("detector", subject))
                        .machine()
                        .toString())
                .or(() -> client.sql(FIRST)
                        .param(Timestamps.utc(asOf))
                        .query(String.class)
                        .optional());
    }

    /** Whether a trial allows people to release the machine. */
    public static boolean admits(int human, int falseAlarms) {
        return human >= FEWEST_HUMAN && falseAlarms <= MOST_FALSE_ALARMS * human;
    }
}
