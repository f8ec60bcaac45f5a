package org.diapason.journal.tiles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A named Ed25519 key that verifies notes: the {@code vkey} of c2sp.org/signed-note, written {@code
 * name+id+base64(0x01 || 32 bytes)}.
 */
public final class VerifierKey {
    static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410, section 4). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] publicKey;

    VerifierKey(String name, byte[] publicKey) {
        this.name = name;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads a key as it is published.
     *
     * @throws FaultyLog when it is no Ed25519 key, or its identifier is not that of its name and bytes
     */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.strip().split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            throw faulty("name+id+key, the name without space or plus", vkey.strip());
        }
        byte[] typed = StrictBase64.decode(parts[2]).orElse(new byte[0]);
        if (typed.length != 1 + LENGTH || typed[0] != ED25519) {
            throw faulty("a key of Ed25519: base64 of a 1 and 32 bytes", "\"" + parts[2] + "\"");
        }
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!parts[1].equals(key.hexId())) {
            throw faulty("identifier " + key.hexId() + ", that of this name and key", parts[1]);
        }
        return key;
    }

    private static FaultyLog faulty(String expected, String came) {
        return new FaultyLog("vkey", expected, came);
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isISOControl(c));
    }

    public String name() {
        return name;
    }

    /** First four bytes of {@code SHA256(name || LF || 0x01 || key)}, big-endian. */
    public int id() {
        MessageDigest digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
    }

    String hexId() {
        return HexFormat.of().toHexDigits(id());
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509_PREFIX.length + LENGTH)
                    .put(X509_PREFIX)
                    .put(publicKey)
                    .array();
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenWellFormed) {
            return false;
        }
    }

    /** The vkey. */
    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(1 + LENGTH).put(ED25519).put(publicKey).array();
        return name + "+" + hexId() + "+" + StrictBase64.encode(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && name.equals(key.name) && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id();
    }
}
