package org.diapason.effects.royalty;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;

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
    private final Map<Optional<Pool>, List<Heard>> byPool;
    private final Map<String, Long> habits;
    private final Set<String> followedArtists;

    /** @param kept the identifiers of the listens of each decision */
    NaiveRoyalty(MonthFacts facts, List<Heard> listens, List<Followed> followed, Map<String, Set<String>> kept) {
        this.facts = facts;
        this.listens = listens;
        this.followed = followed;
        this.kept = kept;
        listens.forEach(listen -> claimants.put(listen, judge(listen)));
        this.byPool = listens.stream().collect(Collectors.groupingBy(this::pool));
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

    /** What each gets out of the pools, micro-units; who gets nothing is left out. */
    SortedMap<Claimant, Long> amounts() {
        SortedMap<Claimant, Long> amounts = new TreeMap<>();
        for (Pool pool : facts.pools()) {
            amounts(pool).forEach((who, micro) -> amounts.merge(who, micro, Long::sum));
        }
        amounts.values().removeIf(micro -> micro == 0);
        return amounts;
    }

    private SortedMap<Claimant, Long> amounts(Pool pool) {
        List<Heard> here = listensOf(pool);
        return switch (facts.rule().model()) {
            case PRO_RATA -> byWeight(pool.amountMicro(), here, _ -> 1L);
            case ARTIST_CENTRIC -> byWeight(pool.amountMicro(), here, this::weight);
            case USER_CENTRIC -> bySubscriber(pool, here);
        };
    }

    private List<Heard> listensOf(Pool pool) {
        return byPool.getOrDefault(Optional.of(pool), List.of());
    }

    /** What contracts add for each payee, micro-units; who gets nothing more is left out. */
    SortedMap<String, Long> topUps() {
        SortedMap<String, Long> topUps = new TreeMap<>();
        for (Pool pool : facts.pools()) {
            amounts(pool).forEach((who, micro) -> {
                if (who.standing() == Standing.COUNTED) {
                    topUps.merge(who.payee(), topUp(pool, who, micro), Long::sum);
                }
            });
        }
        topUps.values().removeIf(micro -> micro == 0);
        return topUps;
    }

    private long topUp(Pool pool, Claimant who, long micro) {
        Map<Heard, String> places = new HashMap<>();
        SortedMap<String, Long> weights = new TreeMap<>();
        for (Heard listen : listensOf(pool)) {
            if (claimant(listen).equals(who)) {
                String place = listen.territory() + "/" + listen.plan();
                places.put(listen, place);
                boolean weighed = facts.rule().model() == SharingModel.ARTIST_CENTRIC;
                weights.merge(place, weighed ? weight(listen) : 1L, Long::sum);
            }
        }
        long above = 0;
        for (Map.Entry<String, Long> part : split(micro, weights).entrySet()) {
            long own = places.values().stream().filter(part.getKey()::equals).count();
            String territory = part.getKey().substring(0, part.getKey().indexOf('/'));
            above += promise(pool, who.payee(), territory, own, part.getValue()) - part.getValue();
        }
        return above;
    }

    private long promise(Pool pool, String payee, String territory, long own, long micro) {
        List<PayeeTerm> terms = facts.terms().stream()
                .filter(term -> term.payee().value().equals(payee))
                .filter(term -> term.territory().orElse(territory).equals(territory))
                .sorted(Comparator.comparing(term -> term.territory().isEmpty()))
                .toList();
        if (terms.isEmpty()) {
            return micro;
        }
        PayeeTerm term = terms.getFirst();
        BigInteger million = BigInteger.valueOf(1_000_000);
        BigInteger share = pool.amountMicro() == 0
                ? BigInteger.ZERO
                : BigInteger.valueOf(micro)
                        .multiply(BigInteger.valueOf(pool.revenueMicro()))
                        .multiply(BigInteger.valueOf(term.shareMillionths()))
                        .divide(million.multiply(BigInteger.valueOf(pool.amountMicro())));
        List<Heard> here = listensOf(pool);
        long accounts = here.stream().map(Heard::account).distinct().count();
        long subscribers = Math.max(pool.subscribers().orElse(0), accounts);
        BigInteger bySubscriber = BigInteger.valueOf(term.subscriberMicro())
                .multiply(BigInteger.valueOf(subscribers))
                .multiply(BigInteger.valueOf(own))
                .divide(BigInteger.valueOf(here.stream().filter(this::shares).count()));
        return share.max(bySubscriber)
                .max(BigInteger.valueOf(own * term.listenMicro()))
                .max(BigInteger.valueOf(micro))
                .longValueExact();
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
        long own = habits.getOrDefault(listen.account(), 0L);
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
        return Objects.requireNonNull(claimants.get(listen));
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
            if (Objects.requireNonNull(kept.get(decision.decision())).contains(listen.id())
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
