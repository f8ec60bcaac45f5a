package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.diapason.store.Sha256;

/**
 * A file's own digest, and whether it has the hash that a message declares.
 *
 * @param sha256 what identifies the file from now on
 * @param finding what stands against it; empty when it has the declared hash, or none is declared
 */
record FileHash(Sha256 sha256, Optional<Finding> finding) {

    static Optional<Finding> compare(Path file, Message.ResourceFile declared) throws IOException {
        return of(file, declared).finding();
    }

    /** Reads the file once for both digests. */
    static FileHash of(Path file, Message.ResourceFile declared) throws IOException {
        Optional<MessageDigest> other = declared.hash().isEmpty() ? Optional.empty() : find(declared);
        MessageDigest sha256 = get("SHA-256");
        try (InputStream in = Files.newInputStream(file);
                InputStream first = new DigestInputStream(in, sha256);
                InputStream both = other.isPresent() ? new DigestInputStream(first, other.get()) : first) {
            both.transferTo(OutputStream.nullOutputStream());
        }
        return new FileHash(new Sha256(HexFormat.of().formatHex(sha256.digest())), finding(declared, other));
    }

    private static Optional<Finding> finding(Message.ResourceFile declared, Optional<MessageDigest> digest) {
        if (declared.hash().isEmpty()) {
            return Optional.empty();
        }
        if (digest.isEmpty()) {
            return Optional.of(declared.finding(
                    FindingCode.HASH_ALGORITHM_UNKNOWN,
                    "MD5, SHA1, SHA256, SHA384 or SHA512",
                    declared.algorithm().orElse("none"),
                    "The hash was not compared."));
        }
        String expected = declared.hash().get().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        String found = HexFormat.of().formatHex(digest.get().digest());
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(declared.finding(
                        FindingCode.HASH_MISMATCH,
                        "the hash " + expected,
                        found,
                        "Send the file again, or its right hash."));
    }

    private static Optional<MessageDigest> find(Message.ResourceFile declared) {
        String name = declared.algorithm().orElse("").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (name) {
            case "MD5" -> Optional.of(get("MD5"));
            case "SHA", "SHA1" -> Optional.of(get("SHA-1"));
            case "SHA256" -> Optional.of(get("SHA-256"));
            case "SHA384" -> Optional.of(get("SHA-384"));
            case "SHA512" -> Optional.of(get("SHA-512"));
            default -> Optional.empty();
        };
    }

    private static MessageDigest get(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + name + "; this one has not", e);
        }
    }
}
