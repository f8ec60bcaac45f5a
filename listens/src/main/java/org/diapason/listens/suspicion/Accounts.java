package org.diapason.listens.suspicion;

import java.util.BitSet;
import org.diapason.listens.Database;

/** What plain rules say of each account, by its number. */
record Accounts(BitSet impossible, BitSet looping, BitSet repeating) {

    /** Days with more sound than they have hours. One may be a wrong clock. */
    private static final int OVERFULL_DAYS = 2;

    /** Days with twenty hours of sound: nobody sleeps so little three times. */
    private static final int FULL_DAYS = 3;

    /** Listens of 30 to 36 seconds to longer tracks: at least so many, half of all, and five to a recording. */
    private static final int LOOPS = 50;

    private static final int LOOPS_A_RECORDING = 5;

    /** Listens that go ten times each to few recordings: no rule is broken, but in company it is looked at. */
    private static final int REPEATED = 150;

    private static final int REPEATS_A_RECORDING = 10;

    static Accounts of(Database database) {
        var accounts = new Accounts(new BitSet(), new BitSet(), new BitSet());
        database.each(Plays.script("accounts.sql"), row -> {
            var account = row.getInt("account");
            var loops = row.getLong("short_listens");
            accounts.impossible.set(
                    account, row.getLong("overfull_days") >= OVERFULL_DAYS || row.getLong("full_days") >= FULL_DAYS);
            accounts.looping.set(
                    account,
                    loops >= LOOPS
                            && 2 * loops >= row.getLong("listens")
                            && loops >= LOOPS_A_RECORDING * row.getLong("short_recordings"));
            accounts.repeating.set(
                    account,
                    row.getLong("listens") >= REPEATED
                            && row.getLong("listens") >= REPEATS_A_RECORDING * row.getLong("recordings"));
        });
        return accounts;
    }

    /** Accounts that break a rule, ascending. */
    int[] breaking() {
        var either = (BitSet) impossible.clone();
        either.or(looping);
        return either.stream().toArray();
    }

    /** Accounts that break a rule or repeat little over and over, ascending. */
    int[] narrow() {
        var any = (BitSet) repeating.clone();
        any.or(impossible);
        any.or(looping);
        return any.stream().toArray();
    }
}
