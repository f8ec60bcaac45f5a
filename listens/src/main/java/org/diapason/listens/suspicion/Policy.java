package org.diapason.listens.suspicion;

/**
 * What a suspicion needs before it becomes a case.
 *
 * @param fewestAccounts a smaller group is no ring
 * @param mostCases a person can judge a few dozen; the most suspect are kept
 * @param threshold the least score of a case, between 0 and 1
 * @param microsPerListen what a counted listen is taken to earn, in millionths of the currency, to size a case before its
 *     month is settled
 */
public record Policy(int fewestAccounts, int mostCases, double threshold, long microsPerListen) {

    /** Five accounts, forty cases, more likely than not, and 0.003 of the currency a listen. */
    public static final Policy DEFAULT = new Policy(5, 40, 0.5, 3_000);

    public Policy {
        if (fewestAccounts < 2 || mostCases < 1 || threshold < 0 || threshold > 1 || microsPerListen < 0) {
            throw new IllegalArgumentException(
                    "Expected at least 2 accounts, 1 case, a threshold in 0..1 and no negative rate, got "
                            + fewestAccounts + ", " + mostCases + ", " + threshold + ", " + microsPerListen);
        }
    }
}
