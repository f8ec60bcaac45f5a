package org.diapason.listens.suspicion;

import java.nio.file.Path;
import java.util.List;

/** What a suspicion came to: the cases, the most suspect first, and the files that hold them. */
public record Suspected(List<SuspectedCase> cases, Path casesFile, Path listensFile, Path accountsFile) {

    public Suspected {
        cases = List.copyOf(cases);
    }
}
