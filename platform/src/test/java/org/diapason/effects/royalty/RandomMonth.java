package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diapason.facts.catalogue.PayeeId;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Decision;
import org.diapason.listens.Database;

/**
 * A month made up from a seed: small worlds side by side, each with territories, accounts, recordings, payees and
 * decisions of its own. What they have in common are the listens whose country is not known.
 */
final class RandomMonth {
    private static final List<String> PLANS = List.of("", "free", "premium");
    private static final List<String> CONTEXTS = List.of("album", "search", "library", "radio", "playlist", "");
    private static final List<Standing> DECIDED = List.of(Standing.EXCLUDED, Standing.ESCROW, Standing.HELD);

    private final SplittableRandom random;
    private final boolean onePoolEach;
    private final SmallMonth month;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Followed> followed = new ArrayList<>();
    private final Map<String, Set<String>> kept = new HashMap<>();

    private RandomMonth(long seed, int worlds, boolean onePoolEach, Path folder, Database database) {
        this.random = new SplittableRandom(seed);
        this.onePoolEach = onePoolEach;
        this.month = new SmallMonth(folder, database)
                .under(new SharingRule(
                        SmallMonth.MONTH,
                        SharingModel.PRO_RATA,
                        30_000,
                        1 + random.nextInt(12),
                        1 + random.nextInt(4),
                        1 + random.nextInt(12)));
        if (!onePoolEach) {
            pools("");
        }
        for (int world = 0; world < worlds; world++) {
            add(world);
        }
    }

    /** Worlds with pools of every kind. */
    static RandomMonth of(long seed, int worlds, Path folder, Database database) {
        return new RandomMonth(seed, worlds, false, folder, database);
    }

    /** Worlds with one territory and one pool each. */
    static RandomMonth withOnePoolEach(long seed, int worlds, Path folder, Database database) {
        return new RandomMonth(seed, worlds, true, folder, database);
    }

    private void add(int world) {
        List<String> territories = onePoolEach
                ? List.of(code(world))
                : List.of("", code(3 * world), code(3 * world + 1), code(3 * world + 2));
        for (int groups = 1 + random.nextInt(30); groups > 0; groups--) {
            month.in(one(territories), one(PLANS))
                    .on(1 + random.nextInt(31), one(CONTEXTS))
                    .listens(
                            account(world),
                            "song-" + world + "-" + random.nextInt(7),
                            1 + random.nextInt(5),
                            random.nextInt(5) == 0 ? 29_999 : 30_000);
        }
        for (int song = 0; song < 6; song++) {
            String recording = "song-" + world + "-" + song;
            month.by(recording, "artist-" + world + "-" + song / 3);
            for (int spans = random.nextInt(4); spans > 0; spans--) {
                month.pays(span(recording, world, territories));
            }
        }
        territories.stream().filter(territory -> !territory.isEmpty()).forEach(this::pools);
        for (int payee = 0; payee < 4; payee++) {
            if (random.nextBoolean()) {
                promise("payee-" + world + "-" + payee, "");
            }
            if (random.nextInt(3) == 0) {
                promise("payee-" + world + "-" + payee, territories.getLast());
            }
        }
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            decide(world, "decision-" + world + "-" + i);
        }
    }

    private void promise(String payee, String territory) {
        month.promises(new PayeeTerm(
                new PayeeId(payee),
                territory.isEmpty() ? Optional.empty() : Optional.of(territory),
                random.nextInt(2) * random.nextLong(1_000_001),
                random.nextInt(2) * random.nextLong(1L << random.nextInt(30)),
                random.nextInt(2) * random.nextLong(1L << random.nextInt(30)),
                SmallMonth.MONTH.atDay(1),
                Optional.empty()));
    }

    private PayeeSpan span(String recording, int world, List<String> territories) {
        int from = 1 + random.nextInt(31);
        String territory = random.nextInt(3) == 0 ? one(territories) : "";
        Optional<LocalDate> firstDay =
                random.nextInt(3) == 0 ? Optional.of(SmallMonth.MONTH.atDay(from)) : Optional.empty();
        Optional<LocalDate> lastDay = random.nextInt(3) == 0
                ? Optional.of(SmallMonth.MONTH.atDay(from + random.nextInt(32 - from)))
                : Optional.empty();
        return new PayeeSpan(
                new RecordingId(recording),
                new PayeeId("payee-" + world + "-" + random.nextInt(4)),
                territory.isEmpty() ? Optional.empty() : Optional.of(territory),
                firstDay,
                lastDay);
    }

    private void pools(String territory) {
        for (String plan : onePoolEach ? List.of("") : PLANS) {
            if (onePoolEach || random.nextInt(3) > 0) {
                OptionalLong subscribers =
                        random.nextBoolean() ? OptionalLong.of(random.nextInt(9)) : OptionalLong.empty();
                long amount = random.nextLong(1L << random.nextInt(40));
                long service = random.nextBoolean() ? 0 : random.nextLong(1 + amount);
                pools.add(new Pool(SmallMonth.MONTH, "EUR", territory, plan, amount, amount + service, subscribers));
            }
        }
    }

    private void decide(int world, String decision) {
        Set<String> ring = new TreeSet<>(Set.of(account(world)));
        ring.add(account(world));
        kept.put(
                decision,
                month.listens().stream()
                        .filter(listen -> ring.contains(listen.account()))
                        .map(Heard::id)
                        .collect(Collectors.toSet()));
        followed.add(new Followed(
                decision,
                one(DECIDED),
                month.fileOf(month.caseOf(ring.toArray(String[]::new))),
                random.nextInt(3) == 0 ? Set.of(account(world)) : Set.of()));
    }

    private static String code(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private String account(int world) {
        return "account-" + world + "-" + random.nextInt(5);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    SmallMonth month() {
        return month;
    }

    List<Followed> followed() {
        return followed;
    }

    /** The identifiers of the listens of each decision. */
    Map<String, Set<String>> kept() {
        return kept;
    }

    MonthFacts facts() {
        return facts(List.of());
    }

    MonthFacts facts(List<Decision> decisions) {
        return month.facts(pools, decisions);
    }
}
