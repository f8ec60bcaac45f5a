package org.diapason.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the names under which somebody appears in the journal. The same one has the same name until the
 * salt is erased; after that nobody, not even we, can tell whose name it was, and whoever appears again
 * has a new one.
 */
public final class Commitments {
    private static final int SALT_LENGTH = 32;

    private final JdbcClient client;
    private final SecureRandom random;

    /** Whose name: identifiers of different sorts never meet. */
    public enum Whose {
        /** Someone who works here. */
        PERSON,
        ARTIST,
        /** A listener's. */
        ACCOUNT,
        PAYEE
    }

    /** Works in whatever transaction the client is in. */
    public Commitments(JdbcClient client, SecureRandom random) {
        this.client = client;
        this.random = random;
    }

    /** The name, {@code SHA256(salt || "artist:" || id)} for an artist. */
    public Commitment of(Whose whose, String id) {
        String subject = subject(whose, id);
        MessageDigest digest = sha256();
        digest.update(salt(subject));
        byte[] hash = digest.digest(subject.getBytes(StandardCharsets.UTF_8));
        return new Commitment(HexFormat.of().formatHex(hash));
    }

    /** Makes the name in the log meaningless, for ever. It takes the rights of the office. */
    public void erase(Whose whose, String id) {
        JournalTables.deleteSalt(client, subject(whose, id));
    }

    private static String subject(Whose whose, String id) {
        return whose.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    private byte[] salt(String subject) {
        return JournalTables.findSalt(client, subject).orElseGet(() -> {
            byte[] salt = new byte[SALT_LENGTH];
            random.nextBytes(salt);
            JournalTables.addSalt(client, subject, salt);
            // Another transaction may have been first: its salt is the one.
            return JournalTables.findSalt(client, subject).orElseThrow();
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one has not", e);
        }
    }
}
