package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** The months that two people closed, and the manifests that they signed. */
public final class ClosedMonths {
    private final Decisions decisions;
    private final Blobs kept;

    public ClosedMonths(Decisions decisions, Blobs kept) {
        this.decisions = decisions;
        this.kept = kept;
    }

    /** Those closed by a decision in force at that time, the oldest first. */
    List<Subject.MonthEnd> list(Instant asOf) {
        return decisions.listCloses(asOf).stream()
                .map(Decision::subject)
                .filter(Subject.MonthEnd.class::isInstance)
                .map(Subject.MonthEnd.class::cast)
                .sorted(Comparator.comparing(Subject.MonthEnd::month).thenComparing(Subject.MonthEnd::manifest))
                .toList();
    }

    /** The decision that closed a month, if one is in force. */
    public Optional<Decision> find(YearMonth month, Instant asOf) {
        return decisions.listCloses(asOf).stream()
                .filter(decision -> decision.subject() instanceof Subject.MonthEnd end
                        && end.month().equals(month))
                .findFirst();
    }

    /**
     * The closed months before this one, and the time that each was last accounted for: when it was closed, or when a
     * month between was.
     */
    public SortedMap<YearMonth, Instant> accountedBefore(YearMonth month, Instant asOf) {
        SortedMap<YearMonth, Instant> closed = new TreeMap<>();
        for (Subject.MonthEnd end : list(asOf)) {
            if (end.month().isBefore(month)) {
                Instant accounted = Manifest.read(kept.get(end.manifest())).asOf();
                closed.merge(end.month(), accounted, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        SortedMap<YearMonth, Instant> accounted = new TreeMap<>();
        closed.keySet()
                .forEach(earlier -> accounted.put(
                        earlier, Collections.max(closed.tailMap(earlier).values())));
        return accounted;
    }

    /** What was signed about a month, if it is closed and the manifest is as it was. */
    public Optional<SignedAccount> findSigned(YearMonth month, Instant asOf) {
        return list(asOf).stream()
                .filter(end -> end.month().equals(month))
                .reduce((_, later) -> later)
                .flatMap(this::findFile)
                .map(file -> new SignedAccount(file, kept));
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
