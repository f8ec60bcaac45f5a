package org.diapason.judgement;

import java.util.List;

/**
 * One thing that a machine measured, and what it speaks for; a tree, since one claim may rest on others.
 *
 * @param code stable name of the kind of evidence, for translation
 * @param claim what it says, in a sentence
 * @param value the number it rests on
 * @param unit of that number, empty for a bare count or ratio
 * @param reading whether it speaks for or against what is proposed
 * @param details what a person needs to check it
 * @param parts what it rests on
 */
public record Evidence(
        String code, String claim, double value, String unit, Reading reading, String details, List<Evidence> parts) {

    public Evidence {
        parts = List.copyOf(parts);
    }

    /** Evidence that rests on nothing further. */
    public static Evidence of(String code, String claim, double value, String unit, Reading reading, String details) {
        return new Evidence(code, claim, value, unit, reading, details, List.of());
    }

    /** What a piece of evidence says about the proposal. */
    public enum Reading {
        FOR,
        AGAINST,
        NEUTRAL
    }
}
