package org.diapason.listens.suspicion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.listens.graph.Audiences;
import org.diapason.listens.graph.BipartiteGraph;
import org.diapason.listens.graph.Block;
import org.diapason.listens.graph.Communities;
import org.diapason.listens.graph.Company;
import org.diapason.listens.graph.Distinction;
import org.diapason.listens.graph.Passers;
import org.diapason.listens.graph.Peeling;

/**
 * Proposes rings: accounts that break a rule or repeat little in each other's company, and closed blocks around recordings
 * with the same audience and around the communities of the graph, from obscure to known and from fine to coarse. Who only
 * passes by is left out. Of rings that share accounts the most suspect by its shape stays, so that an account is in one.
 */
final class Rings {

    /** Communities are sought among what hardly anybody hears, then among four times as well known recordings, and so on. */
    private static final int OBSCURE = 16;

    private static final int STEP = 4;

    private final BipartiteGraph graph;
    private final Distinction distinction;
    private final Accounts accounts;
    private final Policy policy;
    private final Scale scale;
    private final long listens;
    private final List<Peeling> peelings;

    Rings(Plays plays, Policy policy) {
        this.graph = plays.graph();
        this.distinction = new Distinction(graph);
        this.accounts = plays.accounts();
        this.policy = policy;
        this.scale = new Scale(policy, List.of());
        this.listens = graph.total();
        this.peelings = Stream.of(Peeling.Closure.DEVOTED, Peeling.Closure.HIDDEN)
                .map(closure -> new Peeling(graph, distinction, policy.fewestAccounts(), closure))
                .toList();
    }

    /** Every ring, the most suspect by shape first, no two with the same account. */
    List<Ring> find() {
        var proposed = new LinkedHashSet<Block>();
        proposed.addAll(Company.of(graph, accounts.breaking(), policy.fewestAccounts()));
        proposed.addAll(Company.of(graph, accounts.narrow(), policy.fewestAccounts()));
        var most = distinction.mostVisitors();
        for (var peeling : peelings) {
            Audiences.alike(graph, policy.fewestAccounts(), most)
                    .forEach(rights -> proposed.addAll(peeling.around(rights)));
        }
        for (var visitors = OBSCURE; visitors < most; visitors *= STEP) {
            propose(Communities.of(graph, distinction, visitors), proposed);
        }
        propose(Communities.of(graph, distinction, most), proposed);
        return apart(proposed.stream()
                .map(block -> Passers.without(block, graph))
                .filter(block -> block.lefts().length >= policy.fewestAccounts())
                .distinct()
                .map(this::ring)
                .sorted(mostSuspectFirst())
                .toList());
    }

    /** The closed blocks around communities. */
    private void propose(Communities communities, Set<Block> proposed) {
        for (var level = 0; level < communities.levels().size(); level++) {
            var lefts = communities.lefts(level, policy.fewestAccounts());
            var rights = communities.rights(level);
            for (var peeling : peelings) {
                lefts.forEach(group -> proposed.addAll(peeling.blocks(group)));
                rights.forEach(group -> proposed.addAll(peeling.around(group)));
            }
        }
    }

    private Ring ring(Block block) {
        return new Ring(block, Shape.of(block, graph, distinction, accounts, listens));
    }

    private Comparator<Ring> mostSuspectFirst() {
        return Comparator.<Ring>comparingDouble(
                        ring -> -scale.added(ring) - policy.whole() * StrictMath.log(ring.accounts().length))
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
