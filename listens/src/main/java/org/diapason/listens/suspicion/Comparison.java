package org.diapason.listens.suspicion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What two policies make of the same listens. Two cases are the same where they share more than half of the accounts that
 * either has.
 *
 * @param added by the new policy alone, {@code lost} by the old one alone
 * @param changed cases of both, the old beside the new, whose accounts or scores differ
 * @param alike how many cases are the same in both
 */
public record Comparison(List<SuspectedCase> added, List<SuspectedCase> lost, List<Pair> changed, int alike) {

    private static final double SAME_SCORE = 0.005;

    /** One group, as two policies see it. */
    public record Pair(SuspectedCase before, SuspectedCase after) {

        private boolean isAlike() {
            return accounts(before).equals(accounts(after)) && Math.abs(before.score() - after.score()) < SAME_SCORE;
        }
    }

    public Comparison {
        added = List.copyOf(added);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    public static Comparison of(Suspected before, Suspected after) {
        var pairs = new ArrayList<Pair>();
        var added = new ArrayList<SuspectedCase>();
        for (var fresh : after.cases()) {
            find(before.cases(), fresh).ifPresentOrElse(old -> pairs.add(new Pair(old, fresh)), () -> added.add(fresh));
        }
        var lost = before.cases().stream()
                .filter(old -> find(after.cases(), old).isEmpty())
                .toList();
        var changed = pairs.stream().filter(pair -> !pair.isAlike()).toList();
        return new Comparison(added, lost, changed, pairs.size() - changed.size());
    }

    private static Optional<SuspectedCase> find(List<SuspectedCase> cases, SuspectedCase sought) {
        return cases.stream().filter(one -> overlap(one, sought) > 0.5).findFirst();
    }

    /** The accounts that both have, over those that either has. */
    private static double overlap(SuspectedCase one, SuspectedCase other) {
        var both = accounts(one);
        both.retainAll(accounts(other));
        var either = accounts(one);
        either.addAll(accounts(other));
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> accounts(SuspectedCase found) {
        var accounts = new HashSet<>(found.members().accounts());
        accounts.addAll(found.members().takenOver());
        return accounts;
    }

    /** The comparison as people read it. */
    public String markdown(String before, String after) {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "Policy %s beside %s: %d cases added, %d lost, %d changed, %d alike%n%n"
                        + "| what | case | kind | accounts | listens | score before | score after |%n"
                        + "|---|---|---|--:|--:|--:|--:|%n",
                after,
                before,
                added.size(),
                lost.size(),
                changed.size(),
                alike));
        added.forEach(one -> text.append(line("added", one, "", score(one))));
        lost.forEach(one -> text.append(line("lost", one, score(one), "")));
        changed.forEach(pair -> text.append(line("changed", pair.after, score(pair.before), score(pair.after))));
        return text.toString();
    }

    private static String line(String what, SuspectedCase found, String before, String after) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %d | %,d | %s | %s |%n",
                what,
                found.id(),
                found.kind(),
                accounts(found).size(),
                found.listens(),
                before,
                after);
    }

    private static String score(SuspectedCase found) {
        return String.format(Locale.ROOT, "%.3f", found.score());
    }
}
