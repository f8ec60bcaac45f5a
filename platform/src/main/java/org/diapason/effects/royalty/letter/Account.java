package org.diapason.effects.royalty.letter;

import java.time.Instant;
import java.util.List;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.listening.SharingRule;
import org.diapason.store.Sha256;

/**
 * A written account, as letters tell of it.
 *
 * @param corrections of closed months, paid with it
 * @param rule how it was shared
 * @param asOf the time that it is of
 * @param manifest digest of the manifest that names everything it follows from
 */
public record Account(
        Statement statement, List<Correction> corrections, SharingRule rule, Instant asOf, Sha256 manifest) {
    public Account {
        corrections = List.copyOf(corrections);
    }
}
