package org.diapason.judgement;

import org.diapason.store.Sha256;

/**
 * A file that an appellant enclosed, such as a session, a stem or a dated demo.
 *
 * @param name as the appellant's, without folders
 * @param file among the kept files
 */
public record Exhibit(String name, Sha256 file, long bytes) {
    private static final int LONGEST_NAME = 200;

    public Exhibit {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        String whole = last.isEmpty() ? "file" : last;
        name = whole.substring(Math.max(0, whole.length() - LONGEST_NAME));
    }
}
