package org.diapason.listens.evaluation;

/**
 * Who is in a case.
 *
 * @param honest accounts, taken-over ones not among them, and {@code attackers} all others
 */
public record CaseResult(String id, double score, long honest, long attackers) {

    private static final double MOST = 30;

    /** Whether most of its accounts took part in an attack. */
    public boolean isAttack() {
        return attackers > honest;
    }

    /** Its score as log-odds, within 30. */
    double logOdds() {
        return Math.clamp(StrictMath.log(score / (1 - score)), -MOST, MOST);
    }
}
