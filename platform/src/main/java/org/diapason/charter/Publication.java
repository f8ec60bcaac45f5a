package org.diapason.charter;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.diapason.store.Sha256;

/** The check of C55: the charter that this program shows is, byte for byte, the one that was journalled. */
final class Publication implements ClauseCheck {
    private static final String RULE = "sha256(charter/<version>.json) = first charter.version of the journal";

    private final Charter charter;
    private final Function<VersionId, Optional<Sha256>> journalled;

    Publication(Charter charter, Function<VersionId, Optional<Sha256>> journalled) {
        this.charter = charter;
        this.journalled = journalled;
    }

    @Override
    public ClauseId clause() {
        return ClauseId.of(55);
    }

    @Override
    public Standing run(Instant asOf) {
        CharterVersion version = charter.versionInForce(asOf);
        Figures figures = Figures.none()
                .and("version", version.id().text())
                .and("shown", version.digest().hex());
        Optional<Sha256> published = journalled.apply(version.id());
        if (published.isEmpty()) {
            return new Standing.Broken(
                    figures.words(
                            "La version {version} n’est pas au journal.", "Version {version} is not in the journal."),
                    figures,
                    RULE);
        }
        Figures both = figures.and("journalled", published.get().hex());
        return published.get().equals(version.digest())
                ? new Standing.Kept(
                        both.words(
                                "La version {version} est mot pour mot celle du journal.",
                                "Version {version} is word for word that of the journal."),
                        both,
                        RULE)
                : new Standing.Broken(
                        both.words(
                                "La version {version} affichée n’est pas celle du journal.",
                                "Version {version} as shown is not that of the journal."),
                        both,
                        RULE);
    }
}
