package org.diapason.journal.tiles;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;

/** The Ed25519 key that signs a log's checkpoints, under the log's name. Whoever has its seed can fork the log. */
public final class SigningKey {
    private static final int SEED_LENGTH = 32;
    /** Bytes of an Ed25519 public key, at the end of its X.509 form. */
    private static final int PUBLIC_LENGTH = 32;

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /**
     * The key that grows from a seed: always the same.
     *
     * @param name the log's origin, such as {@code example.com/journal}
     * @param seed 32 secret bytes
     */
    public static SigningKey ofSeed(String name, byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("An Ed25519 seed has 32 bytes; " + seed.length + " came.");
        }
        if (!VerifierKey.isName(name)) {
            throw new IllegalArgumentException(
                    "A log's name has at least one character and neither space nor plus; this came: \"" + name + "\"");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Seed(seed));
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] publicKey = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_LENGTH, encoded.length);
            return new SigningKey(pair.getPrivate(), new VerifierKey(name, publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519; this one has not", e);
        }
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** 64 bytes; the same message gives the same signature (RFC 8032). */
    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not sign with " + verifier, e);
        }
    }

    /** The JDK derives a public key only while it generates a pair: here with a seed for chance. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
