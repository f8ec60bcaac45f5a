package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing that is measured. */
public interface Proof {

    /** What it is called on the command line. */
    String name();

    /** What it says it proves, for the document. */
    String title();

    /**
     * Measures.
     *
     * @param scratch an empty folder, removed afterwards
     * @return what was found, in Markdown
     */
    List<String> run(Path scratch) throws IOException, InterruptedException;
}
