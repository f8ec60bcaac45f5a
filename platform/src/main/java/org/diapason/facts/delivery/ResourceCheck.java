package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.catalogue.AudioReference;
import org.diapason.store.Sha256;

/** Looks for the sound and pictures that a message says lie beside it, and compares the hashes it declares. */
final class ResourceCheck {
    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, AudioReference> files = new HashMap<>();

    private ResourceCheck(Path folder) {
        this.folder = folder;
    }

    /** The files that are there, by the reference of what they belong to, and what was found on the way. */
    record Resources(Map<String, AudioReference> files, List<Finding> findings) {}

    static Resources check(Path message, Message content) throws IOException {
        Path folder = message.toAbsolutePath().getParent();
        ResourceCheck check = new ResourceCheck((folder == null ? message.toAbsolutePath() : folder).toRealPath());
        for (Message.SoundRecording recording : content.recordings()) {
            if (recording.file().isPresent()) {
                check.look(recording.reference(), recording.file().get());
            }
        }
        for (Message.Companion companion : content.companions()) {
            if (companion.file().isPresent()) {
                check.look(companion.reference(), companion.file().get());
            }
        }
        return new Resources(check.files, check.findings);
    }

    private void look(String reference, Message.ResourceFile declared) {
        try {
            Path file = folder.resolve(declared.path()).normalize();
            if (file.startsWith(folder) && !Files.exists(file)) {
                found(declared, FindingCode.FILE_MISSING, "a file beside the message", "none", "Send it along.");
            } else if (isInside(file)) {
                compare(reference, declared, file);
            } else {
                found(
                        declared,
                        FindingCode.FILE_OUTSIDE_DELIVERY,
                        "a file in the message's folder",
                        "something else",
                        "Put it there.");
            }
        } catch (InvalidPathException | IOException e) {
            found(
                    declared,
                    FindingCode.FILE_MISSING,
                    "a file that can be read",
                    String.valueOf(e.getMessage()),
                    "Send it again.");
        }
    }

    /** Whether it is a file of the delivery, and no link that leads out of it. */
    private boolean isInside(Path file) throws IOException {
        return file.startsWith(folder)
                && Files.isRegularFile(file)
                && file.toRealPath().startsWith(folder);
    }

    private void compare(String reference, Message.ResourceFile declared, Path file) throws IOException {
        Optional<MessageDigest> digest = declared.hash().isEmpty() ? Optional.empty() : digest(declared);
        Hashed hashed = hash(file, digest);
        files.put(reference, new AudioReference(file.toString(), Optional.of(hashed.sha256())));
        String expected = declared.hash().orElse("").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (digest.isPresent() && !expected.equals(hashed.declared())) {
            found(
                    declared,
                    FindingCode.HASH_MISMATCH,
                    "the hash " + expected,
                    hashed.declared(),
                    "Send the file again, or its right hash.");
        }
    }

    private Optional<MessageDigest> digest(Message.ResourceFile declared) {
        String name = declared.algorithm().orElse("").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return Optional.of(MessageDigest.getInstance(
                    switch (name) {
                        case "SHA", "SHA1" -> "SHA-1";
                        case "SHA256" -> "SHA-256";
                        case "SHA384" -> "SHA-384";
                        case "SHA512" -> "SHA-512";
                        default -> name;
                    }));
        } catch (NoSuchAlgorithmException e) {
            found(
                    declared,
                    FindingCode.HASH_ALGORITHM_UNKNOWN,
                    "MD5, SHA1, SHA256, SHA384 or SHA512",
                    name,
                    "The hash was not compared.");
            return Optional.empty();
        }
    }

    private record Hashed(Sha256 sha256, String declared) {}

    /** Reads the file once for both digests. */
    private static Hashed hash(Path file, Optional<MessageDigest> declared) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = Files.newInputStream(file);
                InputStream first = new DigestInputStream(in, sha256);
                InputStream both = declared.isPresent() ? new DigestInputStream(first, declared.get()) : first) {
            both.transferTo(OutputStream.nullOutputStream());
        }
        return new Hashed(
                new Sha256(HexFormat.of().formatHex(sha256.digest())),
                declared.map(digest -> HexFormat.of().formatHex(digest.digest()))
                        .orElse(""));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one has not", e);
        }
    }

    private void found(Message.ResourceFile declared, FindingCode code, String expected, String came, String next) {
        findings.add(Finding.at(
                declared.place(),
                code,
                "Expected " + expected + " for " + declared.path() + ", found " + came + ". " + next));
    }
}
