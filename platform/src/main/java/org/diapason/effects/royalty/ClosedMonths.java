package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** The months that two people closed, and the manifests that they signed. */
final class ClosedMonths {
    private final Decisions decisions;
    private final Blobs kept;

    ClosedMonths(Decisions decisions, Blobs kept) {
        this.decisions = decisions;
        this.kept = kept;
    }

    /** Those closed by a decision in force at that time, the oldest first. */
    List<Subject.MonthEnd> list(Instant asOf) {
        return decisions.inForce(asOf).stream()
                .filter(decision -> decision.act() instanceof Act.CloseMonth)
                .map(Decision::subject)
                .filter(Subject.MonthEnd.class::isInstance)
                .map(Subject.MonthEnd.class::cast)
                .sorted(Comparator.comparing(Subject.MonthEnd::month).thenComparing(Subject.MonthEnd::manifest))
                .toList();
    }

    /** The manifest of a month; empty when it is lost, or its bytes are not those that were signed. */
    Optional<Manifest> findManifest(Subject.MonthEnd month) {
        return findFile(month).map(Manifest::read);
    }

    /** The same as a file. */
    Optional<Path> findFile(Subject.MonthEnd month) {
        return kept.find(month.manifest()).filter(file -> digest(file).equals(month.manifest()));
    }

    static Sha256 digest(Path file) {
        try {
            return Sha256.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the manifest " + file + ": " + e.getMessage(), e);
        }
    }
}
