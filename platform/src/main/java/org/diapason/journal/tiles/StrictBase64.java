package org.diapason.journal.tiles;

import java.util.Base64;
import java.util.Optional;

/** Base64 with one spelling for each sequence of bytes: the JDK's reader passes over stray bits at the end. */
final class StrictBase64 {
    private StrictBase64() {}

    static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static Optional<Hash> decodeHash(String text) {
        return decode(text).filter(bytes -> bytes.length == Hash.LENGTH).map(Hash::of);
    }

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
