package org.diapason.listens.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Many evaluations as one page of Markdown: what was found of each attack, and who was accused wrongly. */
public record EvaluationTable(List<Evaluation> evaluations) {

    /** The quantile of the normal distribution that 95 % lie within, on both sides. */
    private static final double NORMAL_95 = 1.96;

    public EvaluationTable {
        evaluations = List.copyOf(evaluations);
    }

    /** Honest accounts that a case calls perpetrators, per 10,000. */
    public double falselyAccusedPerTenThousand() {
        var accounts = sum(HonestResult::accounts);
        return accounts == 0 ? 0 : 10_000.0 * sum(HonestResult::accused) / accounts;
    }

    /** The upper end of Wilson's interval (1927). */
    private double atMostPerTenThousand() {
        var accounts = (double) sum(HonestResult::accounts);
        var share = sum(HonestResult::accused) / accounts;
        var square = NORMAL_95 * NORMAL_95;
        var spread = NORMAL_95 * Math.sqrt(share * (1 - share) / accounts + square / (4 * accounts * accounts));
        return 10_000 * (share + square / (2 * accounts) + spread) / (1 + square / accounts);
    }

    private long sum(ToLongFunction<HonestResult> part) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.honest().stream())
                .mapToLong(part)
                .sum();
    }

    /** Two tables: attacks with listens found (all months together, and the worst month), then honest accounts. */
    public String markdown() {
        return attacks() + "\n" + honest()
                + String.format(
                        Locale.ROOT,
                        "%nFalsely accused of 10,000 honest accounts: %.2f (95 %%: at most %.2f, if accounts were accused one by one;"
                                + " whole groups are)%n",
                        falselyAccusedPerTenThousand(),
                        atMostPerTenThousand());
    }

    private String attacks() {
        var byAttack = new TreeMap<String, List<AttackResult>>(evaluations.stream()
                .flatMap(evaluation -> evaluation.attacks().stream())
                .collect(Collectors.groupingBy(result -> padded(result.attack()))));
        var text = new StringBuilder("""
                | attack | months | listens | found | worst month | accounts found | victims named | main case F1 | framed accused |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        byAttack.values().forEach(results -> text.append(line(results)));
        return text.toString();
    }

    private static String line(List<AttackResult> results) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %s | %s | %s | %s | %.3f | %s |%n",
                results.getFirst().attack(),
                results.size(),
                total(results, AttackResult::listens),
                percent(total(results, AttackResult::found), total(results, AttackResult::listens)),
                percent(
                        Math.round(1e6
                                * results.stream()
                                        .mapToDouble(AttackResult::recall)
                                        .min()
                                        .orElse(0)),
                        1_000_000),
                percent(total(results, AttackResult::accountsFound), total(results, AttackResult::accounts)),
                percent(total(results, AttackResult::victims), total(results, AttackResult::takenOver)),
                results.stream().mapToDouble(AttackResult::mainF1).average().orElse(0),
                fraction(total(results, AttackResult::framedAccused), total(results, AttackResult::framed)));
    }

    private String honest() {
        var byGroup = new TreeMap<String, List<HonestResult>>(evaluations.stream()
                .flatMap(evaluation -> evaluation.honest().stream())
                .collect(Collectors.groupingBy(result -> padded(result.group()))));
        var text = new StringBuilder("""
                | honest accounts | accounts | accused | called taken over | in the upper half of the docket |
                |---|--:|--:|--:|--:|
                """);
        byGroup.values()
                .forEach(results -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %d | %d | %d |%n",
                        results.getFirst().group(),
                        total(results, HonestResult::accounts),
                        total(results, HonestResult::accused),
                        total(results, HonestResult::victims),
                        total(results, HonestResult::topHalf))));
        return text.toString();
    }

    /** A2 before A10. */
    private static String padded(String code) {
        return code.length() == 2 ? code.charAt(0) + "0" + code.charAt(1) : code;
    }

    private static <T> long total(List<T> results, ToLongFunction<T> part) {
        return results.stream().mapToLong(part).sum();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String fraction(long part, long whole) {
        return whole == 0 ? "–" : part + " of " + whole;
    }
}
