package org.diapason.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.store.Sha256;

/** The checks about the charter itself: C55, C63 and C65. That of C1 is the board's own. */
public final class CharterChecks {
    private CharterChecks() {}

    /**
     * @param journalled the digest that the journal first gave for a version ({@code charter.version});
     *     absent when it never spoke of it
     */
    public static List<ClauseCheck> of(Charter charter, Function<VersionId, Optional<Sha256>> journalled) {
        return List.of(new Publication(charter, journalled), new Review(charter), new LawDates(charter));
    }
}
