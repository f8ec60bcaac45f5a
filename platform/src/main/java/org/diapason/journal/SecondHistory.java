package org.diapason.journal;

/**
 * The database tells another history than the one that was published, or a shorter one. Signing it would
 * show two journals to the world, so nothing is signed until a person has reconciled them.
 */
public final class SecondHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SecondHistory(String expected, String came) {
        super("Refused to sign a second history of the journal: expected " + expected + ", found " + came
                + ". Restore the newest backup of the database; if entries are lost for good, start a journal of another"
                + " name in an empty folder and say so in its first entry.");
    }
}
