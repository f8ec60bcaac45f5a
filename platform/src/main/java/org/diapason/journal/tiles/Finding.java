package org.diapason.journal.tiles;

/**
 * One thing wrong with a log, a key or a receipt.
 *
 * @param where the file, and the place in it
 * @param expected what should be there
 * @param came what is there
 */
public record Finding(String where, String expected, String came) {
    @Override
    public String toString() {
        return where + ": expected " + expected + ", came " + came;
    }
}
