package org.diapason.journal;

/**
 * A name for someone that only the holder of a salt can connect with them: {@code SHA256(salt || subject)}.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Commitment(String hex) {
    public Commitment {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A commitment is 64 hexadecimal digits; this came: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
