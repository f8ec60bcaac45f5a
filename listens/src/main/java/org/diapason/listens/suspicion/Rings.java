package org.diapason.listens.suspicion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.listens.graph.BipartiteGraph;
import org.diapason.listens.graph.Block;
import org.diapason.listens.graph.Communities;
import org.diapason.listens.graph.Company;
import org.diapason.listens.graph.Distinction;
import org.diapason.listens.graph.Peeling;

/**
 * Proposes rings: accounts that break a rule in each other's company, and closed blocks within the communities of the
 * graph, from fine to coarse. Of those that share accounts the most suspect by its shape stays, so that an account is in one ring.
 */
final class Rings {

    /** The null model as it is; communities that hold several rings are split by the peeling. */
    private static final double RESOLUTION = 1;

    private final BipartiteGraph graph;
    private final Distinction distinction;
    private final Accounts accounts;
    private final Policy policy;
    private final long listens;

    Rings(Plays plays, Policy policy) {
        this.graph = plays.graph();
        this.distinction = new Distinction(graph);
        this.accounts = plays.accounts();
        this.policy = policy;
        this.listens = graph.total();
    }

    /** Every ring, the most suspect by shape first, no two with the same account. */
    List<Ring> find() {
        var proposed = new ArrayList<Block>(Company.of(graph, accounts.breaking(), policy.fewestAccounts()));
        var peelings = Stream.of(Peeling.Closure.DEVOTED, Peeling.Closure.HIDDEN)
                .map(closure -> new Peeling(graph, distinction, policy.fewestAccounts(), closure))
                .toList();
        var communities = Communities.of(graph, distinction, RESOLUTION);
        for (var level = 0; level < communities.levels().size(); level++) {
            for (var lefts : communities.lefts(level, policy.fewestAccounts())) {
                peelings.forEach(peeling -> proposed.addAll(peeling.blocks(lefts)));
            }
        }
        return apart(
                proposed.stream().map(this::ring).sorted(mostSuspectFirst()).toList());
    }

    private Ring ring(Block block) {
        return new Ring(block, Shape.of(block, graph, distinction, accounts, listens));
    }

    private static Comparator<Ring> mostSuspectFirst() {
        return Comparator.<Ring>comparingDouble(ring -> -Scale.shape(ring))
                .thenComparing(ring -> -ring.accounts().length)
                .thenComparing(ring -> ring.accounts()[0]);
    }

    private static List<Ring> apart(List<Ring> rings) {
        var taken = new BitSet();
        var apart = new ArrayList<Ring>();
        for (var ring : rings) {
            if (Arrays.stream(ring.accounts()).noneMatch(taken::get)) {
                Arrays.stream(ring.accounts()).forEach(taken::set);
                apart.add(ring);
            }
        }
        return List.copyOf(apart);
    }
}
