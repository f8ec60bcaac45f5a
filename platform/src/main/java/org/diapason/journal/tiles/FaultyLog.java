package org.diapason.journal.tiles;

/** Something published, or a key, is not what it should be; reading cannot go on from there. */
public final class FaultyLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    FaultyLog(String where, String expected, String came) {
        super(new Finding(where, expected, came).toString());
        this.finding = new Finding(where, expected, came);
    }

    public Finding finding() {
        return finding;
    }
}
