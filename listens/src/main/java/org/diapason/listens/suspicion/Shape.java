package org.diapason.listens.suspicion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import org.diapason.listens.graph.BipartiteGraph;
import org.diapason.listens.graph.Block;
import org.diapason.listens.graph.Distinction;
import org.diapason.listens.graph.Individuality;

/**
 * How a group lies in the graph of who listens to what; recordings that only one account plays are not in it.
 *
 * @param audience the share of its recordings' distinctive listening that comes from its accounts, 0 to 1
 * @param devotion the share of its accounts' distinctive listening that goes to its recordings, 0 to 1
 * @param volumeSpread how unequal its accounts are, and {@code popularitySpread} its recordings: the coefficient of
 *     variation beyond what chance gives. Among people it is near 1 and more; equal shares give 0
 * @param loudness the share of all listens to its recordings that its accounts make
 * @param individuality how far its accounts differ in what they choose of it, 1 for chance alone: {@link Individuality}
 * @param lift listens within the group over what volume × popularity would give
 * @param impossible the share of its accounts with impossible hours
 * @param looping the share of its accounts with short loops
 */
record Shape(
        double audience,
        double devotion,
        double volumeSpread,
        double popularitySpread,
        double lift,
        double loudness,
        OptionalDouble individuality,
        double impossible,
        double looping) {

    static Shape of(Block block, BipartiteGraph graph, Distinction distinction, Accounts accounts, long listens) {
        var fromAccounts = Side.of(
                block.lefts(),
                graph.fromLeft(),
                block.rights(),
                (account, recording, count) -> distinction.weight(recording, count));
        var fromRecordings = Side.of(
                block.rights(),
                graph.fromRight(),
                block.lefts(),
                (recording, account, count) -> distinction.weight(recording, count));
        return new Shape(
                fromRecordings.share(),
                fromAccounts.share(),
                spread(fromAccounts.inside),
                spread(fromRecordings.inside),
                fromAccounts.insideAll() * listens / ((double) fromAccounts.all * fromRecordings.all),
                fromRecordings.insideAll() / fromRecordings.all,
                Individuality.of(block, graph),
                share(block.lefts(), accounts.impossible()),
                share(block.lefts(), accounts.looping()));
    }

    private static double share(int[] accounts, BitSet marked) {
        return (double) Arrays.stream(accounts).filter(marked::get).count() / accounts.length;
    }

    /** The coefficient of variation of the rates behind the counts, if these were drawn by chance from them. */
    private static double spread(long[] counts) {
        var mean = Arrays.stream(counts).average().orElseThrow();
        var squares = Arrays.stream(counts)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return Math.sqrt(Math.max(0, squares / counts.length - mean)) / mean;
    }

    private interface Weight {
        double of(int node, int neighbour, int count);
    }

    /** The edges of one side of a group: {@code inside} counts each node's listens within it, {@code all} every listen. */
    private record Side(double weightInside, double weightAll, long[] inside, long all) {

        static Side of(int[] nodes, BipartiteGraph.Rows rows, int[] others, Weight weight) {
            var members = new BitSet();
            Arrays.stream(others).forEach(members::set);
            var inside = new long[nodes.length];
            var weightInside = 0.0;
            var weightAll = 0.0;
            var all = 0L;
            for (var i = 0; i < nodes.length; i++) {
                for (var edge = rows.start(nodes[i]); edge < rows.start(nodes[i] + 1); edge++) {
                    var count = rows.count(edge);
                    var edgeWeight = weight.of(nodes[i], rows.neighbour(edge), count);
                    weightAll += edgeWeight;
                    all += count;
                    if (members.get(rows.neighbour(edge))) {
                        weightInside += edgeWeight;
                        inside[i] += count;
                    }
                }
            }
            return new Side(weightInside, weightAll, inside, all);
        }

        double share() {
            return weightInside / weightAll;
        }

        double insideAll() {
            return Arrays.stream(inside).sum();
        }
    }
}
