package org.diapason.effects.royalty;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.listening.Pool;

/**
 * The rules of {@code docs/royalty.md} once more, plainly, over a list: slow, and with no line of the engine. A second
 * opinion on every amount.
 */
final class NaiveRoyalty {
    /** Whose money, and what becomes of it. */
    record Claimant(String payee, Standing standing) implements Comparable<Claimant> {
        static final Claimant NOBODY = new Claimant("", Standing.UNALLOCATED);

        @Override
        public int compareTo(Claimant other) {
            return Comparator.comparing(Claimant::payee)
                    .thenComparing(one -> one.standing().code())
                    .compare(this, other);
        }
    }

    private final MonthFacts facts;
    private final List<Heard> listens;
    private final List<Followed> followed;
    private final Map<String, Set<String>> kept;
    private final Map<Heard, Claimant> claimants = new HashMap<>();
    private final Map<String, Long> habits;
    private final Set<String> followedArtists;

    /** @param kept the identifiers of the listens of each decision */
    NaiveRoyalty(MonthFacts facts, List<Heard> listens, List<Followed> followed, Map<String, Set<String>> kept) {
        this.facts = facts;
        this.listens = listens;
        this.followed = followed;
        this.kept = kept;
        listens.forEach(listen -> claimants.put(listen, judge(listen)));
        this.habits = listens.stream()
                .filter(this::shares)
                .collect(Collectors.groupingBy(Heard::account, Collectors.counting()));
        this.followedArtists = facts.artists().values().stream()
                .distinct()
                .filter(this::hasFollowing)
                .collect(Collectors.toSet());
    }

    /** How many listens each has. */
    SortedMap<Claimant, Long> counts() {
        return new TreeMap<>(listens.stream().collect(Collectors.groupingBy(this::claimant, Collectors.counting())));
    }

    /** What each gets, micro-units; who gets nothing is left out. */
    SortedMap<Claimant, Long> amounts() {
        SortedMap<Claimant, Long> amounts = new TreeMap<>();
        Map<Optional<Pool>, List<Heard>> byPool = listens.stream().collect(Collectors.groupingBy(this::pool));
        for (Pool pool : facts.pools()) {
            List<Heard> here = byPool.getOrDefault(Optional.of(pool), List.of());
            SortedMap<Claimant, Long> shares = switch (facts.rule().model()) {
                case PRO_RATA -> byWeight(pool.amountMicro(), here, _ -> 1L);
                case ARTIST_CENTRIC -> byWeight(pool.amountMicro(), here, this::weight);
                case USER_CENTRIC -> bySubscriber(pool, here);
            };
            shares.forEach((who, micro) -> amounts.merge(who, micro, Long::sum));
        }
        amounts.values().removeIf(micro -> micro == 0);
        return amounts;
    }

    private SortedMap<Claimant, Long> byWeight(long amount, List<Heard> here, Function<Heard, Long> weight) {
        SortedMap<Claimant, Long> weights = new TreeMap<>();
        for (Heard listen : here) {
            if (shares(listen)) {
                weights.merge(claimant(listen), weight.apply(listen), Long::sum);
            }
        }
        return weights.isEmpty() ? new TreeMap<>(Map.of(Claimant.NOBODY, amount)) : split(amount, weights);
    }

    private SortedMap<Claimant, Long> bySubscriber(Pool pool, List<Heard> here) {
        SortedMap<String, List<Heard>> accounts =
                new TreeMap<>(here.stream().collect(Collectors.groupingBy(Heard::account)));
        long silent = Math.max(0, pool.subscribers().orElse(0) - accounts.size());
        accounts.values()
                .removeIf(own -> own.stream().noneMatch(this::shares)
                        && own.stream().anyMatch(listen -> claimant(listen).standing() == Standing.EXCLUDED));
        SortedMap<String, Long> parts = new TreeMap<>();
        accounts.keySet().forEach(account -> parts.put("listened " + account, 1L));
        for (long i = 0; i < silent; i++) {
            parts.put("silent " + i, 1L);
        }
        SortedMap<Claimant, Long> shares = new TreeMap<>();
        if (parts.isEmpty()) {
            shares.put(Claimant.NOBODY, pool.amountMicro());
            return shares;
        }
        split(pool.amountMicro(), parts)
                .forEach((subscriber, part) -> byWeight(
                                part,
                                accounts.getOrDefault(subscriber.replaceFirst("listened ", ""), List.of()),
                                _ -> 1L)
                        .forEach((who, micro) -> shares.merge(who, micro, Long::sum)));
        return shares;
    }

    private long weight(Heard listen) {
        long cap = facts.rule().capListens();
        long own = habits.get(listen.account());
        long weight = own <= cap ? 1_000_000 : 1_000_000 * cap / own;
        weight *= followedArtists.contains(facts.artists().getOrDefault(listen.recording(), "")) ? 2 : 1;
        return weight * (Set.of("search", "library", "album").contains(listen.context()) ? 2 : 1);
    }

    private boolean hasFollowing(String artist) {
        List<Heard> heard = listens.stream()
                .filter(listen -> artist.equals(facts.artists().get(listen.recording())))
                .filter(listen -> Set.of(Standing.COUNTED, Standing.UNALLOCATED)
                        .contains(claimant(listen).standing()))
                .toList();
        return heard.size() >= facts.rule().boostListens()
                && heard.stream().map(Heard::account).distinct().count()
                        >= facts.rule().boostListeners();
    }

    private boolean shares(Heard listen) {
        return !Set.of(Standing.EXCLUDED, Standing.TOO_SHORT)
                .contains(claimant(listen).standing());
    }

    private Claimant claimant(Heard listen) {
        return claimants.get(listen);
    }

    private Claimant judge(Heard listen) {
        Optional<String> payee = payee(listen);
        Standing standing = listen.playedMs() < facts.rule().shortestMs()
                ? Standing.TOO_SHORT
                : decided(listen).orElse(payee.isPresent() ? Standing.COUNTED : Standing.UNALLOCATED);
        return new Claimant(payee.orElse(""), standing);
    }

    private Optional<Standing> decided(Heard listen) {
        Set<Standing> standings = new TreeSet<>(
                Comparator.comparing(List.of(Standing.EXCLUDED, Standing.ESCROW, Standing.HELD)::indexOf));
        for (Followed decision : followed) {
            if (kept.get(decision.decision()).contains(listen.id())
                    && !decision.spared().contains(listen.account())) {
                standings.add(decision.standing());
            }
        }
        return standings.stream().findFirst();
    }

    private Optional<String> payee(Heard listen) {
        LocalDate day = listen.at().toLocalDate();
        Optional<String> everywhere = Optional.empty();
        Optional<String> here = Optional.empty();
        for (PayeeSpan span : facts.payees()) {
            if (span.recording().value().equals(listen.recording())
                    && !span.validFrom().orElse(day).isAfter(day)
                    && !span.validTo().orElse(day).isBefore(day)) {
                if (span.territory().isEmpty()) {
                    everywhere = Optional.of(span.payee().value());
                } else if (span.territory().get().equals(listen.territory())) {
                    here = Optional.of(span.payee().value());
                }
            }
        }
        return here.isPresent() ? here : everywhere;
    }

    private Optional<Pool> pool(Heard listen) {
        List<List<String>> nearestFirst = List.of(
                List.of(listen.territory(), listen.plan()),
                List.of(listen.territory(), ""),
                List.of("", listen.plan()),
                List.of("", ""));
        return nearestFirst.stream()
                .flatMap(place -> facts.pools().stream()
                        .filter(pool -> List.of(pool.territory(), pool.plan()).equals(place)))
                .findFirst();
    }

    /** Hamilton's method: whole parts, then a unit each in the order of what was cut off, equals in their own order. */
    static <K> SortedMap<K, Long> split(long amount, SortedMap<K, Long> weights) {
        BigInteger all = BigInteger.valueOf(
                weights.values().stream().mapToLong(Long::longValue).sum());
        SortedMap<K, Long> parts = new TreeMap<>();
        Map<K, BigInteger> cutOff = new LinkedHashMap<>();
        weights.forEach((who, weight) -> {
            BigInteger due = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight));
            parts.put(who, due.divide(all).longValueExact());
            cutOff.put(who, due.mod(all));
        });
        long left = amount - parts.values().stream().mapToLong(Long::longValue).sum();
        List<K> order = new ArrayList<>(cutOff.keySet());
        order.sort(Comparator.comparing((K who) -> cutOff.get(who)).reversed());
        order.stream().limit(left).forEach(who -> parts.merge(who, 1L, Long::sum));
        return parts;
    }
}
