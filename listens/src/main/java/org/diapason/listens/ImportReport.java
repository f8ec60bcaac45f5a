package org.diapason.listens;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import came to: the reading, the listens {@code added}, those {@code known} to the folder
 * before, and the files written, by day.
 */
public record ImportReport(Reading reading, long added, long known, List<Path> files) {

    public ImportReport {
        files = List.copyOf(files);
    }
}
