package org.diapason.world.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The sound of one recording as delivered: an excerpt from its beginning.
 *
 * @param name inside the delivery's folder {@code resources}
 * @param seconds of sound in the file, which are fewer than the recording's
 * @param digest in hexadecimal digits, by the algorithm that the standard of the message allows
 */
record SoundFile(String name, int seconds, long bytes, String digest) {

    static SoundFile of(String name, int seconds, byte[] content, String algorithm) {
        return new SoundFile(name, seconds, content.length, digest(content, algorithm));
    }

    private static String digest(byte[] content, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, e);
        }
    }
}
