package org.diapason.judgement;

/**
 * The machine that proposed something: which one, and exactly which.
 *
 * @param name what it is called in the register of AI uses
 * @param version its version
 * @param digest of the data it rests on (weights, thresholds), hexadecimal
 */
public record Machine(String name, String version, String digest) {
    @Override
    public String toString() {
        return name + " " + version + " " + digest;
    }
}
