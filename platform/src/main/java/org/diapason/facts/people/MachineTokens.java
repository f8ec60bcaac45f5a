package org.diapason.facts.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.diapason.store.Sha256;

/**
 * The tokens of programs: 256 random bits each, shown once and kept as a digest. A program is no person: with a token
 * nobody signs in, and nothing is decided. Safe for use by many threads.
 */
public final class MachineTokens {
    private static final int BYTES = 32;

    private final PeopleTables tables;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /** Uses the office's rights. */
    public MachineTokens(DataSource office, Clock clock) {
        this.tables = new PeopleTables(office);
        this.clock = clock;
    }

    /**
     * A token that was made.
     *
     * @param digest of the token
     * @param name of the program
     */
    public record Made(String digest, String name, Set<MachineScope> scopes, Instant madeAt) {
        public Made {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Makes a token, and returns it for the only time. */
    public String make(String name, Set<MachineScope> scopes, PersonId madeBy) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        tables.insertToken(new Made(digest(token), name, scopes, clock.instant()), madeBy);
        return token;
    }

    /** What a token allows, when it is one and was not ended. */
    public Optional<Made> find(String token) {
        return tables.listTokens().stream()
                .filter(made -> made.digest().equals(digest(token)))
                .findFirst();
    }

    /** The tokens that are good, by name. */
    public List<Made> list() {
        return tables.listTokens();
    }

    /** From now on this token is nobody's. */
    public void end(String digest) {
        tables.endToken(digest, clock.instant());
    }

    private static String digest(String token) {
        return Sha256.of(token).hex();
    }
}
