package org.diapason.listens.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.diapason.listens.suspicion.Part;
import org.diapason.listens.suspicion.Policy;

/**
 * What labelled months teach about a policy: how its log-odds must be stretched and shifted to be those of an attack, and
 * the least score of a case that keeps to a budget of false accusations.
 *
 * <p>Stretch and shift by Platt (Probabilistic outputs for support vector machines, 1999, section 2.2) with his targets, which
 * are never quite 0 or 1, so that months without a doubt do not teach certainty.
 *
 * @param months in words
 * @param groups all groups that an {@linkplain Policy#open() open} policy gave
 * @param honestAccounts of all months together, those in no group among them
 */
public record Calibration(String months, List<CaseResult> groups, long honestAccounts) {
    private static final int STEPS = 100;

    /** Where the least score lies between honest groups and attacks: nearer the attacks, for nobody may be accused wrongly. */
    private static final double CAUTION = 2.0 / 3;

    private static final double TEN_THOUSAND = 10_000;

    public Calibration {
        groups = List.copyOf(groups);
        if (groups.stream().noneMatch(CaseResult::isAttack) || groups.stream().allMatch(CaseResult::isAttack)) {
            throw new IllegalArgumentException("Expected groups of attackers and of honest people to learn from, got "
                    + groups.size() + " of one kind. Choose months with attacks and look-alikes.");
        }
    }

    /** What the groups are together. */
    public static Calibration of(String months, List<Evaluation> evaluations) {
        return new Calibration(
                months,
                evaluations.stream().flatMap(one -> one.cases().stream()).toList(),
                evaluations.stream()
                        .flatMap(one -> one.honest().stream())
                        .mapToLong(HonestResult::accounts)
                        .sum());
    }

    /**
     * The policy as these months teach it.
     *
     * @param policy that the groups were weighed with
     * @param budget honest accounts of 10,000 that may be accused wrongly
     */
    public Policy learn(Policy policy, String version, double budget) {
        var line = fit();
        var bar = bar(budget);
        var weakest = weakestAbove(bar);
        var least = bar + CAUTION * (weakest - bar);
        var parts = new TreeMap<String, Part>();
        policy.parts().forEach((code, part) -> parts.put(code, part.times(line.slope)));
        return new Policy(
                version,
                policy.fewestAccounts(),
                policy.mostCases(),
                policy.microsPerListen(),
                line.at(policy.prior()),
                line.slope * policy.whole(),
                probability(line.at(least)),
                parts,
                Optional.of(new Policy.Learned(
                        months,
                        groups.size(),
                        honestAccounts,
                        budget,
                        accusedAbove(least),
                        line.at(bar),
                        line.at(weakest))));
    }

    /** The log-odds of the first group, from the most suspect down, whose honest accounts the budget does not pay for. */
    private double bar(double budget) {
        var left = budget * honestAccounts / TEN_THOUSAND;
        var ranked = groups.stream()
                .sorted(Comparator.comparingDouble(CaseResult::logOdds).reversed())
                .toList();
        for (var group : ranked) {
            left -= group.honest();
            if (left < 0) {
                return group.logOdds();
            }
        }
        return ranked.getLast().logOdds();
    }

    private double weakestAbove(double bar) {
        return groups.stream()
                .filter(CaseResult::isAttack)
                .mapToDouble(CaseResult::logOdds)
                .filter(logOdds -> logOdds > bar)
                .min()
                .orElse(bar);
    }

    private long accusedAbove(double threshold) {
        return groups.stream()
                .filter(group -> group.logOdds() > threshold)
                .mapToLong(CaseResult::honest)
                .sum();
    }

    private record Line(double slope, double shift) {
        double at(double logOdds) {
            return slope * logOdds + shift;
        }
    }

    /** Newton's method on the likelihood of both numbers, halving steps that do not gain. */
    private Line fit() {
        var line = new Line(1, 0);
        for (var step = 0; step < STEPS; step++) {
            var next = better(line);
            if (next.equals(line)) {
                break;
            }
            line = next;
        }
        return line;
    }

    private Line better(Line line) {
        double slopeGradient = 0, shiftGradient = 0, slopeSlope = 1e-9, slopeShift = 0, shiftShift = 1e-9;
        for (var group : groups) {
            var x = group.logOdds();
            var p = probability(line.at(x));
            var miss = target(group) - p;
            slopeGradient += miss * x;
            shiftGradient += miss;
            slopeSlope += p * (1 - p) * x * x;
            slopeShift += p * (1 - p) * x;
            shiftShift += p * (1 - p);
        }
        var determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
        var slopeStep = (shiftShift * slopeGradient - slopeShift * shiftGradient) / determinant;
        var shiftStep = (slopeSlope * shiftGradient - slopeShift * slopeGradient) / determinant;
        for (var size = 1.0; size > 1e-6; size /= 2) {
            var next = new Line(line.slope + size * slopeStep, line.shift + size * shiftStep);
            if (likelihood(next) > likelihood(line)) {
                return next;
            }
        }
        return line;
    }

    private double likelihood(Line line) {
        return groups.stream()
                .mapToDouble(group -> {
                    var logOdds = line.at(group.logOdds());
                    return target(group) * logOdds
                            - StrictMath.log1p(StrictMath.exp(-Math.abs(logOdds)))
                            - Math.max(0, logOdds);
                })
                .sum();
    }

    private double target(CaseResult group) {
        var attacks = groups.stream().filter(CaseResult::isAttack).count();
        return group.isAttack() ? (attacks + 1.0) / (attacks + 2.0) : 1 / (groups.size() - attacks + 2.0);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
