package org.diapason.world.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.world.catalogue.Artist;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Context;
import org.diapason.world.listening.Device;
import org.diapason.world.listening.Habits;
import org.diapason.world.listening.Listen;
import org.diapason.world.listening.ListenLog;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.listening.Network;
import org.diapason.world.listening.Population;
import org.diapason.world.listening.Taste;

/** Where scenarios play: the world as they find it, and the doors through which they act on it. */
public final class Stage {
    private static final double KNOWN = 0.004;
    private static final double MILLION = 1_000_000;
    private static final int FEWEST_ACCOUNTS = 3;
    private static final int LARGEST_PART = 14;

    private final Catalogue catalogue;
    private final Month month;
    private final Population population;
    private final ListenLog log;
    private final Truth truth;
    private final long listens;
    private final int honest;
    private final Habits habits;
    private final Taste taste;
    private final Set<Artist> claimed = new HashSet<>();

    /**
     * Sets the stage.
     *
     * @param population with the honest accounts already in it
     * @param listens how many the whole world shall have
     */
    public Stage(Catalogue catalogue, Month month, Population population, ListenLog log, Truth truth, long listens) {
        this.catalogue = catalogue;
        this.month = month;
        this.population = population;
        this.log = log;
        this.truth = truth;
        this.listens = listens;
        honest = population.accounts().size();
        habits = new Habits(catalogue, month, log);
        taste = new Taste(catalogue.acts());
    }

    public Month month() {
        return month;
    }

    public Population population() {
        return population;
    }

    public Truth truth() {
        return truth;
    }

    public Habits habits() {
        return habits;
    }

    /** How many accounts a scenario has that has this many in a million listens; at least three. */
    public int accounts(double perMillion) {
        return Math.max(FEWEST_ACCOUNTS, (int) Math.round(perMillion * listens / MILLION));
    }

    /** How many listens each of these accounts may make, so that no scenario becomes the world. */
    public int limit(int accounts) {
        return (int) Math.max(1, listens / LARGEST_PART / accounts);
    }

    /** Part of the month, in milliseconds since 1970; the end is not in it. */
    public record Period(long start, long end) {
        public long length() {
            return end - start;
        }
    }

    /** So many days from a random midnight on, all in the month. */
    public Period period(double days, Chance chance) {
        double length = Math.min(days, month.days());
        int first = chance.below(1 + month.days() - (int) Math.ceil(length));
        long start = month.start() + first * Month.DAY_MS;
        return new Period(start, start + (long) (length * Month.DAY_MS));
    }

    /** The acts of a kind of supplier, whoever else uses them. */
    public List<Act> acts(Kind kind) {
        return catalogue.acts(kind);
    }

    /** The least known acts of a kind of supplier that no other attack uses, while there are any. */
    public List<Act> claimUnknown(Kind kind, int wanted) {
        return claim(
                catalogue.acts(kind),
                Comparator.comparingDouble(act -> act.artist().popularity()),
                wanted);
    }

    /** An act with an audience of its own, near four in a thousand listens, that no other attack uses. */
    public Act claimKnown() {
        List<Act> all = new ArrayList<>(catalogue.acts(Kind.LABEL));
        all.addAll(catalogue.acts(Kind.DISTRIBUTOR));
        double total = catalogue.acts().stream()
                .mapToDouble(act -> act.artist().popularity())
                .sum();
        Comparator<Act> nearest = Comparator.comparingDouble(
                act -> Math.abs(StrictMath.log(act.artist().popularity() / total / KNOWN)));
        return claim(all, nearest, 1).getFirst();
    }

    private List<Act> claim(List<Act> all, Comparator<Act> order, int wanted) {
        List<Act> free =
                all.stream().filter(act -> !claimed.contains(act.artist())).toList();
        List<Act> taken = (free.isEmpty() ? all : free)
                .stream().sorted(order).limit(wanted).toList();
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("The catalogue has no act for an attack; ask for more recordings");
        }
        taken.forEach(act -> claimed.add(act.artist()));
        return taken;
    }

    /** An honest account, at least this old, that plays no other part. */
    public Account recruit(double ageDays, Chance chance) {
        long before = month.start() - (long) (ageDays * Month.DAY_MS);
        List<Account> free = population.accounts().subList(0, honest).stream()
                .filter(account -> account.createdAt() <= before && truth.isFree(account))
                .toList();
        if (free.isEmpty()) {
            throw new IllegalArgumentException("No honest account is left for a look-alike; ask for more accounts");
        }
        return chance.pick(free);
    }

    /** A listen of a robot: it knows one device and one network, skips nothing and keeps nothing. */
    public void robot(Account account, Recording recording, long at, int playedMs, Context context, Mark mark) {
        Device device = account.devices().getFirst();
        Network network = account.networks().getFirst();
        int played = Math.min(playedMs, recording.durationMs());
        log.add(new Listen(at, account, recording.index(), played, context, "", device, network, false, false), mark);
    }

    public void add(Listen listen, Mark mark) {
        log.add(listen, mark);
    }

    /**
     * Makes an attacking account listen to what everybody likes.
     *
     * @param gains how many listens it makes for money
     * @param share part of all its listens that shall be camouflage, below 1
     */
    public void camouflage(String scenario, Account account, int gains, double share, Chance chance) {
        int count = (int) Math.round(gains * share / (1 - Math.min(share, 0.99)));
        habits.listen(account, taste.programme(count, chance), Mark.camouflage(scenario), chance.child("camouflage"));
    }

    /** The recordings of acts, in order. */
    public static List<Recording> recordings(List<Act> acts) {
        return acts.stream().flatMap(act -> act.recordings().stream()).toList();
    }
}
