package org.diapason.store;

import java.nio.file.Path;

/** Another program works in the data folder. */
public final class DataFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("Expected the data folder " + folder + " to be free, but another Diapason works in it. Stop that one,"
                + " or name another folder with --data.");
    }
}
