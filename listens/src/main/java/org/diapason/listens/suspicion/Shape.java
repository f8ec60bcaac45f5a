package org.diapason.listens.suspicion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.function.IntToLongFunction;
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
        var inside = Inside.of(block, graph, distinction);
        var given = sum(block.lefts(), account -> graph.fromLeft().total(account));
        var taken = sum(block.rights(), recording -> graph.fromRight().total(recording));
        var within = (double) Arrays.stream(inside.given).sum();
        return new Shape(
                inside.weight / inside.weightTaken,
                inside.weight
                        / Arrays.stream(block.lefts())
                                .mapToDouble(distinction::total)
                                .sum(),
                spread(inside.given),
                spread(inside.taken),
                within * listens / ((double) given * taken),
                within / taken,
                Individuality.of(block, graph),
                share(block.lefts(), accounts.impossible()),
                share(block.lefts(), accounts.looping()));
    }

    private static long sum(int[] nodes, IntToLongFunction total) {
        return Arrays.stream(nodes).mapToLong(total).sum();
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

    /**
     * The edges of a group's recordings.
     *
     * @param given listens of each account within the group, {@code taken} of each recording
     * @param weight of the edges within the group, {@code weightTaken} of all edges of its recordings
     */
    private record Inside(long[] given, long[] taken, double weight, double weightTaken) {

        static Inside of(Block block, BipartiteGraph graph, Distinction distinction) {
            var given = new long[block.lefts().length];
            var taken = new long[block.rights().length];
            var weight = 0.0;
            var weightTaken = 0.0;
            var rows = graph.fromRight();
            for (var place = 0; place < taken.length; place++) {
                var recording = block.rights()[place];
                for (var edge = rows.start(recording); edge < rows.start(recording + 1); edge++) {
                    var edgeWeight = distinction.weight(recording, rows.count(edge));
                    var member = Arrays.binarySearch(block.lefts(), rows.neighbour(edge));
                    weightTaken += edgeWeight;
                    if (member >= 0) {
                        weight += edgeWeight;
                        given[member] += rows.count(edge);
                        taken[place] += rows.count(edge);
                    }
                }
            }
            return new Inside(given, taken, weight, weightTaken);
        }
    }
}
