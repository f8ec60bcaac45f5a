package org.diapason.listens.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Weighs a ring by how it lies in the graph: an additive score in log-odds, each part a piece of evidence that says what
 * it adds.
 *
 * <p>Each part rises or falls with its measure alone and is bounded, so that no single number decides, except breaking a
 * rule that no person can break. The parts and the least score of a case are the {@link Policy}'s, which says what it was
 * learned from; why these parts: {@code docs/decisions/0009-people-have-favourites-rings-do-not.md}.
 */
final class Scale {

    /** So few accounts or recordings prove half of what many prove: friends are closed and equal shares come about by chance. */
    private static final double FEW = 5;

    /** So few degrees of freedom leave chi-square to chance. */
    private static final double FEW_CELLS = 20;

    private final Policy policy;
    private final List<Shape> peers;

    /**
     * @param peers the groups of listeners that a ring is compared with
     */
    Scale(Policy policy, List<Shape> peers) {
        this.policy = policy;
        this.peers = List.copyOf(peers);
    }

    /** What the place of a ring in the graph adds to the log-odds. */
    double added(Ring ring) {
        return added(weigh(ring));
    }

    /** All evidence as one score between 0 and 1. */
    double score(List<Evidence> evidence) {
        return 1 / (1 + StrictMath.exp(-policy.prior() - added(evidence)));
    }

    private static double added(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::logOdds).sum();
    }

    List<Evidence> weigh(Ring ring) {
        var shape = ring.shape();
        var evidence = new ArrayList<Evidence>();
        evidence.add(Part.weighed(
                policy.part("closed_audience").at(shape.audience()) * few(ring.accounts().length),
                "closed_audience",
                "Of the listening to these recordings, the share that comes from these accounts",
                shape.audience(),
                "share",
                compared(Shape::audience, shape)));
        evidence.add(policy.part("devoted_accounts")
                .evidence(
                        "devoted_accounts",
                        "Of what these accounts listen to beyond what everybody does, the share that goes to these recordings",
                        shape.devotion(),
                        "share",
                        compared(Shape::devotion, shape)));
        evidence.add(spread(
                "even_accounts",
                "How unequally much these accounts listen; people differ, a schedule does not",
                shape.volumeSpread(),
                ring.accounts().length,
                compared(Shape::volumeSpread, shape)));
        evidence.add(spread(
                "even_recordings",
                "How unequally often these recordings are played; taste has favourites, a list does not",
                shape.popularitySpread(),
                ring.recordings().length,
                compared(Shape::popularitySpread, shape)));
        evidence.add(policy.part("loud_accounts")
                .evidence(
                        "loud_accounts",
                        "Of all listens to these recordings, the share that these accounts make",
                        shape.loudness(),
                        "share",
                        compared(Shape::loudness, shape)));
        shape.individuality().ifPresent(index -> evidence.add(individuality(ring, index)));
        if (shape.impossible() > 0) {
            evidence.add(policy.part("impossible_hours")
                    .evidence(
                            "impossible_hours",
                            "Accounts with more sound on several days than a waking person's day has",
                            shape.impossible(),
                            "share",
                            Map.of()));
        }
        if (shape.looping() > 0) {
            evidence.add(policy.part("short_loops")
                    .evidence(
                            "short_loops",
                            "Accounts that play few recordings over and over and leave just after the thirty seconds that count",
                            shape.looping(),
                            "share",
                            Map.of()));
        }
        return List.copyOf(evidence);
    }

    private Evidence individuality(Ring ring, double index) {
        var cells = (ring.accounts().length - 1.0) * (ring.recordings().length - 1.0);
        var weight =
                policy.part("interchangeable_accounts").atRatio(Math.max(index, 1e-3)) * cells / (cells + FEW_CELLS);
        return Part.weighed(
                weight,
                "interchangeable_accounts",
                "How far these accounts differ in what they choose of these recordings, 1 for chance alone; people have favourites",
                index,
                "chi_square_per_degree",
                compared(peer -> peer.individuality().orElse(1), ring.shape()));
    }

    private Evidence spread(String code, String claim, double spread, int nodes, Map<String, Double> compared) {
        var weight = policy.part(code).at(spread) * few(nodes);
        return Part.weighed(weight, code, claim, spread, "coefficient_of_variation", compared);
    }

    private static double few(int nodes) {
        return nodes / (nodes + FEW);
    }

    private Map<String, Double> compared(ToDoubleFunction<Shape> measure, Shape shape) {
        if (peers.isEmpty()) {
            return Map.of();
        }
        var value = measure.applyAsDouble(shape);
        var less = peers.stream()
                .filter(peer -> measure.applyAsDouble(peer) < value)
                .count();
        return Map.of("peer_percentile", 100.0 * less / peers.size(), "peers", (double) peers.size());
    }
}
