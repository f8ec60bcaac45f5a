package org.diapason.world.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Recording;
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
    private static final double MILLION = 1_000_000;
    private static final int FEWEST_ACCOUNTS = 3;
    private static final int LARGEST_PART = 5;
    private static final int LARGEST_PART_OF_FEW = 20;

    private final Month month;
    private final Population population;
    private final ListenLog log;
    private final Truth truth;
    private final long listens;
    private final int honest;
    private final Repertoire repertoire;
    private final Habits habits;
    private final Taste taste;

    /**
     * Sets the stage.
     *
     * @param population with the honest accounts already in it
     * @param listens how many the whole world shall have
     */
    public Stage(Catalogue catalogue, Month month, Population population, ListenLog log, Truth truth, long listens) {
        this.month = month;
        this.population = population;
        this.log = log;
        this.truth = truth;
        this.listens = listens;
        honest = population.accounts().size();
        repertoire = new Repertoire(catalogue);
        habits = new Habits(catalogue, month, log);
        taste = new Taste(catalogue.acts());
        population.endFamily();
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

    public Repertoire repertoire() {
        return repertoire;
    }

    public Habits habits() {
        return habits;
    }

    public Taste taste() {
        return taste;
    }

    /** How many accounts a scenario has that has this many in a million listens; at least three. */
    public int accounts(double perMillion) {
        return Math.max(FEWEST_ACCOUNTS, (int) Math.round(perMillion * listens / MILLION));
    }

    /**
     * How many listens each of these accounts may make, so that no scenario becomes the world: a fifth of
     * all together, and a twentieth where there are more accounts than asked for because there are three
     * at least.
     */
    public int limit(int accounts) {
        int part = accounts == FEWEST_ACCOUNTS ? LARGEST_PART_OF_FEW : LARGEST_PART;
        return (int) Math.clamp(listens / part / accounts, 1, Integer.MAX_VALUE);
    }

    /** How many of them may be for money when this share of them shall be camouflage. */
    public int limit(int accounts, double camouflage) {
        return Math.max(1, (int) (limit(accounts) * (1 - camouflage)));
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

    /**
     * Honest accounts, at least this old, that play no other part.
     *
     * @return as many as wanted, or as many as are left
     */
    public List<Account> recruit(int wanted, double ageDays, Chance chance) {
        long before = month.start() - (long) (ageDays * Month.DAY_MS);
        return recruit(wanted, account -> account.createdAt() <= before, chance);
    }

    /** Honest accounts of a sort that play no other part, as many as wanted or as are left. */
    public List<Account> recruit(int wanted, Predicate<Account> sort, Chance chance) {
        List<Account> free = population.accounts().subList(0, honest).stream()
                .filter(account -> truth.isFree(account) && sort.test(account))
                .toList();
        if (free.isEmpty()) {
            throw new IllegalArgumentException("No honest account is left for a scenario; ask for more accounts");
        }
        List<Account> recruits = new ArrayList<>();
        for (int place : chance.order(free.size())) {
            if (recruits.size() < wanted) {
                recruits.add(free.get(place));
            }
        }
        return recruits;
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
        int count = (int) Math.round(gains * share / (1 - share));
        habits.listen(account, taste.programme(count, chance), Mark.camouflage(scenario), chance.child("camouflage"));
    }
}
