package org.diapason.journal.tiles;

import java.util.Optional;

/** The files of a published log, wherever they stand. */
public interface LogFiles {
    /**
     * The bytes of a file, or nothing when there is no such file.
     *
     * @param path from the log's folder, such as {@code tile/0/x001/067}
     * @throws java.io.UncheckedIOException when the place cannot be reached, which says nothing of the log
     */
    Optional<byte[]> find(String path);
}
