package org.diapason.listens.suspicion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.diapason.listens.ListenTable;

/**
 * Suspects groups of listens in a table, and writes them down.
 *
 * <p>The same table and policy give the same files, byte for byte, whatever the threads. A table is suspected once: the
 * aggregates stay in its database.
 */
public record Suspicion(Policy policy) {

    /**
     * Writes {@code cases.json}, {@code suspected_listens.parquet} and {@code suspected_accounts.parquet} into a folder, which
     * is made if needed.
     */
    public Suspected suspect(ListenTable table, Path out) {
        var rings = new Rings(Plays.of(table.database()), policy).find();
        var scale = new Scale(policy, rings.stream().map(Ring::shape).toList());
        // A ring whose place in the graph rather speaks for it is not looked at further.
        var likely = rings.stream().filter(ring -> scale.added(ring) > 0).toList();
        var conducts = Conducts.of(likely, table);
        var dossier = new Dossier(table, policy);
        var cases = new TreeMap<Integer, SuspectedCase>();
        for (var number : mostSuspect(likely, scale, conducts)) {
            cases.put(
                    number.ring(),
                    dossier.of(number.ring(), number.score(), conducts.of(number.ring()), number.evidence()));
        }
        return new CaseFiles(table.database(), out).write(cases);
    }

    private record Weighed(int ring, double score, List<Evidence> evidence) {}

    private List<Weighed> mostSuspect(List<Ring> rings, Scale scale, Conducts conducts) {
        var weighed = new ArrayList<Weighed>();
        for (var ring = 0; ring < rings.size(); ring++) {
            var evidence = new ArrayList<>(scale.weigh(rings.get(ring)));
            evidence.addAll(conducts.weigh(ring, policy));
            weighed.add(new Weighed(ring, scale.score(evidence), List.copyOf(evidence)));
        }
        return weighed.stream()
                .filter(ring -> ring.score() >= policy.threshold())
                .sorted(Comparator.<Weighed>comparingDouble(ring -> -ring.score())
                        .thenComparing(Weighed::ring))
                .limit(policy.mostCases())
                .toList();
    }
}
