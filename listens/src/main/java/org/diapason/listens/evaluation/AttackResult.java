package org.diapason.listens.evaluation;

/**
 * What was found of one attack.
 *
 * @param attack its code, such as {@code A7}
 * @param listens that it made: of perpetrators all of them, of accounts that were taken over those that gain
 * @param found of those, how many lie in a case
 * @param accounts that took part, and {@code accountsFound} of them
 * @param takenOver accounts whose owners are victims, and {@code victims} of them that a case calls so
 * @param cases that are mostly this attack
 * @param mainListens listens of the largest of those cases, and {@code mainFound} that belong to the attack
 * @param payees that gain, and {@code payeesNamed} of them that a case says gain
 * @param framed payees who are innocent, and {@code framedAccused} of them that a case says gain
 */
public record AttackResult(
        String attack,
        long listens,
        long found,
        long accounts,
        long accountsFound,
        long takenOver,
        long victims,
        long cases,
        long mainListens,
        long mainFound,
        long payees,
        long payeesNamed,
        long framed,
        long framedAccused) {

    /** The share of its listens that were found. */
    public double recall() {
        return listens == 0 ? 0 : (double) found / listens;
    }

    /** The harmonic mean of precision and recall of its largest case, counted in listens. */
    public double mainF1() {
        return listens + mainListens == 0 ? 0 : 2.0 * mainFound / (listens + mainListens);
    }
}
