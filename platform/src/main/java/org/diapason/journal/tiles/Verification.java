package org.diapason.journal.tiles;

import java.util.List;
import java.util.Optional;

/**
 * What a verification of a whole log came to.
 *
 * @param checkpoint what the log commits itself to, when that could be read
 * @param entries how many were hashed
 * @param tiles how many tiles of hashes were compared
 * @param findings what is wrong, in the order of the log; none when it holds
 */
public record Verification(Optional<Checkpoint> checkpoint, long entries, long tiles, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean holds() {
        return findings.isEmpty();
    }
}
