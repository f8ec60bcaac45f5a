package org.diapason.listens.evaluation;

/**
 * What honest accounts of one kind had to suffer.
 *
 * @param group the code of a look-alike, such as {@code L9}, or {@code people} for all others
 * @param accused accounts that a case calls perpetrators
 * @param victims accounts that a case wrongly calls taken over
 * @param topHalf accounts in a case of the upper half of the docket
 */
public record HonestResult(String group, long accounts, long accused, long victims, long topHalf) {

    /** Accounts in any case. */
    public long touched() {
        return accused + victims;
    }
}
