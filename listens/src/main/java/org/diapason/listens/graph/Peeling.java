package org.diapason.listens.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the closed blocks within a set of left nodes: the right nodes that hardly anybody outside the set goes to, and
 * the left nodes that give them a good part of their weight.
 *
 * <p>It alternates between the two sides until neither changes, as the peeling of dense blocks does (Hooi et al., FRAUDAR,
 * KDD 2016, section 4), then splits what is left into connected components. Without caps on size or popularity.
 */
public final class Peeling {

    /**
     * How closed a block must be.
     *
     * @param audience of the other visitors of a right node, the share that is in the block
     * @param devotion of a left node's weight, the share that it gives the block
     */
    public record Closure(double audience, double devotion) {

        /** An audience that may have strangers, of nodes that give it a quarter and more. */
        public static final Closure DEVOTED = new Closure(0.5, 0.25);

        /** An audience with hardly a stranger, of nodes that hide it among much else. */
        public static final Closure HIDDEN = new Closure(0.85, 0.06);
    }

    private static final int ROUNDS = 10;

    /** One in ten thousand: of all obscure right nodes a few. */
    private static final double CHANCE = 1e-4;

    private final BipartiteGraph graph;
    private final Distinction distinction;
    private final int[] inside;
    private final double[] given;
    private final int[] places;
    private final int fewest;
    private final Closure closure;

    /**
     * @param fewest left nodes of a block
     */
    public Peeling(BipartiteGraph graph, Distinction distinction, int fewest, Closure closure) {
        this.graph = graph;
        this.distinction = distinction;
        this.fewest = fewest;
        this.closure = closure;
        this.inside = new int[graph.rights()];
        this.given = new double[graph.lefts()];
        this.places = new int[graph.lefts()];
    }

    /** The blocks within {@code lefts} and their surroundings. */
    public List<Block> blocks(int[] lefts) {
        return peel(lefts, gains(lefts));
    }

    /** The blocks among the left nodes that are devoted to {@code rights}; common ones among these are passed over. */
    public List<Block> around(int[] rights) {
        var distinct = Arrays.stream(rights)
                .filter(right -> graph.fromRight().degree(right) <= distinction.mostVisitors())
                .toArray();
        var members = devoted(distinct);
        return members.length < fewest ? List.of() : peel(members, gains(members));
    }

    private List<Block> peel(int[] lefts, int[] first) {
        var members = lefts;
        var rights = first;
        for (var round = 0; round < ROUNDS && rights.length > 0; round++) {
            var next = devoted(rights);
            var settled = Arrays.equals(next, members);
            members = next;
            rights = gains(members);
            if (settled) {
                break;
            }
        }
        return split(members, rights);
    }

    /**
     * Right nodes whose other visitors are mostly members, and too many of them for chance; one visitor is taken out, because
     * a node is always its own audience.
     */
    private int[] gains(int[] members) {
        var touched = new IntList();
        var fewestInside = fewestBeyondChance(members);
        for (var left : members) {
            for (var edge = graph.fromLeft().start(left);
                    edge < graph.fromLeft().start(left + 1);
                    edge++) {
                var right = graph.fromLeft().neighbour(edge);
                if (inside[right]++ == 0) {
                    touched.add(right);
                }
            }
        }
        var found = new IntList();
        for (var place = 0; place < touched.size(); place++) {
            var right = touched.get(place);
            var others = graph.fromRight().degree(right) - 1;
            if (inside[right] >= fewestInside && inside[right] - 1 >= closure.audience() * others) {
                found.add(right);
            }
            inside[right] = 0;
        }
        return found.toSortedArray();
    }

    /** So many visitors of one right node are all members by chance with a probability of {@link #CHANCE}, and three at least. */
    private double fewestBeyondChance(int[] members) {
        var theirs = 0L;
        for (var left : members) {
            theirs += graph.fromLeft().degree(left);
        }
        var share = (double) theirs / graph.edges();
        return share >= 1 ? Double.POSITIVE_INFINITY : Math.max(3, StrictMath.log(CHANCE) / StrictMath.log(share));
    }

    /** The visitors of the right nodes who give them a good part of their weight. */
    private int[] devoted(int[] rights) {
        var rows = graph.fromRight();
        var visitors = new IntList();
        for (var right : rights) {
            for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
                var left = rows.neighbour(edge);
                if (given[left] == 0) {
                    visitors.add(left);
                }
                given[left] += distinction.weight(right, rows.count(edge));
            }
        }
        var found = new IntList();
        for (var place = 0; place < visitors.size(); place++) {
            var left = visitors.get(place);
            if (given[left] >= closure.devotion() * distinction.total(left)) {
                found.add(left);
            }
            given[left] = 0;
        }
        return found.toSortedArray();
    }

    private List<Block> split(int[] members, int[] rights) {
        var components = new Components(members.length);
        for (var place = 0; place < members.length; place++) {
            places[members[place]] = place + 1;
        }
        var rows = graph.fromRight();
        for (var right : rights) {
            var first = -1;
            for (var edge = rows.start(right); edge < rows.start(right + 1); edge++) {
                var place = places[rows.neighbour(edge)] - 1;
                if (place >= 0) {
                    first = first < 0 ? place : components.join(first, place);
                }
            }
        }
        for (var member : members) {
            places[member] = 0;
        }
        return components.groups(fewest).stream()
                .map(group -> Arrays.stream(group).map(place -> members[place]).toArray())
                .map(group -> new Block(group, gains(group)))
                .filter(block -> block.rights().length > 0)
                .toList();
    }
}
