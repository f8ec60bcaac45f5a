package org.diapason.judgement;

/**
 * One account, recording or payee in the group that a case is about.
 *
 * @param id its identifier among the facts
 * @param kind what it is
 * @param role the part it seems to play, such as {@code perpetrator}, {@code taken_over}, {@code gains},
 *     {@code camouflage}, {@code possibly_framed}
 * @param score the machine's, higher is more suspect
 * @param evidence about this member alone, as a sentence
 */
public record Member(String id, Kind kind, String role, double score, String evidence) {

    /** What a member is. */
    public enum Kind {
        ACCOUNT,
        RECORDING,
        PAYEE
    }
}
