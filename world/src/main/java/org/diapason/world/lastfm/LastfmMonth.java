package org.diapason.world.lastfm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.diapason.world.Ledgers;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.CatalogueMaker;
import org.diapason.world.catalogue.Release;
import org.diapason.world.chance.Chance;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.Habits;
import org.diapason.world.listening.ListenFiles;
import org.diapason.world.listening.ListenLog;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.listening.Population;
import org.diapason.world.listening.Volumes;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Truth;

/**
 * Makes the month. The rule: monthly volumes are lognormal with mean 600 and go to people in the order
 * of their lifetime totals; a person's volume is split among their artists in the proportions of the
 * data, to the nearest listen; listens come in runs of one artist, in sessions, by a daily rhythm of
 * the person's own.
 */
public final class LastfmMonth {
    private static final int MEAN_LISTENS = 600;
    private static final int INVENTED_RECORDINGS = 1_200;

    private final LastfmData data;
    private final Path out;
    private final Chance chance;
    private final Month month;
    private final Truth truth = new Truth();

    private LastfmMonth(LastfmData data, Path out, long seed, YearMonth month) {
        this.data = data;
        this.out = out;
        this.month = new Month(month);
        chance = Chance.of(seed).child("lastfm");
    }

    /**
     * Makes it.
     *
     * @param from the folder of the data
     * @param scenarios attacks and look-alikes to add; their music is invented beside the real artists'
     * @return one line that says what there is
     */
    public static String make(Path from, Path out, long seed, YearMonth month, List<Casting> scenarios, Band band)
            throws IOException, SQLException {
        LastfmData data = LastfmData.read(from);
        if (data.listens().isEmpty()) {
            throw new IllegalArgumentException("--from: no person with listens in " + from + "; expected lines of"
                    + " person, artist and count in user_artists.dat");
        }
        return new LastfmMonth(data, out, seed, month).make(scenarios, band);
    }

    private String make(List<Casting> scenarios, Band band) throws IOException, SQLException {
        Catalogue invented = CatalogueMaker.make(chance.child("catalogue"), month.value(), INVENTED_RECORDINGS, 0);
        List<Release> before = scenarios.isEmpty() ? List.of() : invented.releases();
        Catalogue catalogue = LastfmCatalogue.make(data, invented.suppliers(), before, chance.child("artists"));
        Ledgers.writeContracts(out.resolve("contracts.csv"), catalogue.suppliers());
        Ledgers.writeCatalogue(out.resolve("catalogue.csv"), catalogue.releases());
        Population population = new Population(month, chance.child("population"));
        data.listens().forEach((person, counts) -> population.somebody());
        List<Account> people = List.copyOf(population.accounts());
        try (ListenLog log = new ListenLog(out.resolve(".spill"), chance)) {
            Stage stage = new Stage(catalogue, month, population, log, truth, (long) MEAN_LISTENS * people.size());
            for (Casting casting : scenarios) {
                Chance own = chance.child(casting.scenario().name());
                casting.scenario().play(stage, casting.settings(band, own.child("settings")), own);
            }
            listen(catalogue, people, stage.habits());
            Ledgers.writePool(out.resolve("pool.csv"), month, log.counted());
            ListenFiles files = new ListenFiles(out, log, month, catalogue, population);
            files.writeRequiredColumns();
            if (!scenarios.isEmpty()) {
                writeTruth(files, population);
            }
            return "%d people, %d artists, %d recordings, %d listens in %s (%d lines of the data skipped)"
                    .formatted(
                            people.size(),
                            catalogue.acts().size(),
                            catalogue.recordings().size(),
                            log.size(),
                            out,
                            data.skippedLines());
        }
    }

    private void listen(Catalogue catalogue, List<Account> people, Habits habits) {
        Map<String, Integer> places = new HashMap<>();
        for (int act = 0; act < catalogue.acts().size(); act++) {
            places.put(catalogue.acts().get(act).artist().id(), act);
        }
        List<SortedMap<Integer, Integer>> histories = List.copyOf(data.listens().values());
        int[] volumes = volumes(histories);
        for (Account account : people) {
            Chance own = chance.child("listening").child(account.index());
            SortedMap<Integer, Integer> history = histories.get(account.index());
            int[] acts = history.keySet().stream()
                    .mapToInt(artist -> places.getOrDefault(LastfmCatalogue.artistId(artist), 0))
                    .toArray();
            double[] weights =
                    history.values().stream().mapToDouble(count -> count).toArray();
            int[] counts = Volumes.share(volumes[account.index()], weights);
            habits.listen(account, Runs.of(acts, counts, own.child("order")), Mark.ORDINARY, own);
        }
    }

    /** Lognormal volumes, the largest for whom the data knows most listens of. */
    private int[] volumes(List<SortedMap<Integer, Integer>> histories) {
        int people = histories.size();
        int[] sorted = Volumes.split((long) MEAN_LISTENS * people, people, chance.child("volumes"));
        Arrays.sort(sorted);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(person -> histories.get(person).values().stream()
                .mapToLong(count -> count)
                .sum()));
        int[] volumes = new int[people];
        for (int rank = 0; rank < people; rank++) {
            volumes[order.get(rank)] = sorted[rank];
        }
        return volumes;
    }

    private void writeTruth(ListenFiles files, Population population) throws IOException, SQLException {
        Path folder = Files.createDirectories(out.resolve("truth"));
        files.writeTruth(folder.resolve("listens.parquet"));
        truth.writeAccounts(folder.resolve("accounts.csv"), population.accounts());
        truth.writePayees(folder.resolve("payees.csv"));
    }
}
