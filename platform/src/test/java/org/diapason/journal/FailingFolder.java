package org.diapason.journal;

import java.nio.file.Path;
import org.diapason.journal.tiles.LogFolder;

/** A folder whose power fails after a given number of files. */
final class FailingFolder extends LogFolder {
    private int left;

    FailingFolder(Path root, int left) {
        super(root);
        this.left = left;
    }

    @Override
    public void replace(String path, byte[] bytes) {
        if (left-- == 0) {
            throw new PowerCut();
        }
        super.replace(path, bytes);
    }

    static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
