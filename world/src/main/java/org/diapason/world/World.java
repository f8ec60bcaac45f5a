package org.diapason.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.CatalogueMaker;
import org.diapason.world.catalogue.Release;
import org.diapason.world.chance.Chance;
import org.diapason.world.delivery.Deliveries;
import org.diapason.world.listening.Account;
import org.diapason.world.listening.BadListens;
import org.diapason.world.listening.ListenFiles;
import org.diapason.world.listening.ListenLog;
import org.diapason.world.listening.Mark;
import org.diapason.world.listening.Month;
import org.diapason.world.listening.Population;
import org.diapason.world.listening.Volumes;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;
import org.diapason.world.scenario.Settings;
import org.diapason.world.scenario.Stage;
import org.diapason.world.scenario.Truth;

/** Makes a world in an empty folder, as {@code docs/world.md} lays it out. */
final class World {
    private final Path out;
    private final Recipe recipe;
    private final Consumer<String> progress;
    private final Chance chance;
    private final Month month;
    private final Truth truth = new Truth();

    private World(Path out, Recipe recipe, Consumer<String> progress) {
        this.out = out;
        this.recipe = recipe;
        this.progress = progress;
        chance = Chance.of(recipe.seed());
        month = new Month(recipe.month());
    }

    /**
     * Makes it.
     *
     * @param progress hears one short line at each step
     * @return one line that says what there is
     */
    static String make(Path out, Recipe recipe, Consumer<String> progress) throws IOException, SQLException {
        return new World(out, recipe, progress).make();
    }

    private String make() throws IOException, SQLException {
        Files.createDirectories(out.resolve("truth"));
        Catalogue catalogue = CatalogueMaker.make(
                chance.child("catalogue"), recipe.month(), recipe.recordings(), recipe.backCatalogue());
        Ledgers.writeContracts(out.resolve("contracts.csv"), catalogue.suppliers());
        Ledgers.writeTruth(out.resolve("truth/recordings.csv"), catalogue);
        if (recipe.backCatalogue() > 0) {
            List<Release> before = catalogue.releases().stream()
                    .filter(release -> !release.isDelivered())
                    .toList();
            Ledgers.writeCatalogue(out.resolve("catalogue.csv"), before);
        }
        progress.accept("recording the music of the deliveries");
        int deliveries = Deliveries.write(
                out.resolve("deliveries"),
                catalogue,
                recipe.month(),
                chance.child("deliveries"),
                recipe.audioSeconds());
        Figures figures = listen(catalogue);
        Manifest.write(out.resolve("world.json"), recipe, deliveries, catalogue, figures.bad, figures.scenarios);
        return "%d deliveries, %d recordings, %d accounts, %d listens in %s"
                .formatted(deliveries, catalogue.recordings().size(), figures.accounts, figures.listens, out);
    }

    private record Figures(int accounts, long listens, int bad, Map<String, Settings> scenarios) {}

    private Figures listen(Catalogue catalogue) throws IOException, SQLException {
        progress.accept("listening");
        Population population = new Population(month, chance.child("population"));
        List<Account> honest = new ArrayList<>();
        for (int i = 0; i < recipe.accounts(); i++) {
            honest.add(population.somebody());
        }
        try (ListenLog log = new ListenLog(out.resolve(".spill"), chance)) {
            Stage stage = new Stage(catalogue, month, population, log, truth, recipe.listens());
            Map<String, Settings> scenarios = new LinkedHashMap<>();
            for (Casting casting : recipe.attacks()) {
                play(casting, recipe.band().ofAttacks(), stage, scenarios);
            }
            for (Casting casting : recipe.lookAlikes()) {
                play(casting, recipe.band(), stage, scenarios);
            }
            ordinaryListening(stage, honest, log);
            progress.accept("writing " + log.size() + " listens");
            write(catalogue, population, log);
            int bad = BadListens.write(
                    out.resolve("listens-bad/bad.ndjson"),
                    honest.getFirst(),
                    catalogue.recordings().getFirst(),
                    month);
            return new Figures(population.accounts().size(), log.size(), bad, scenarios);
        }
    }

    private void play(Casting casting, Band band, Stage stage, Map<String, Settings> scenarios) {
        Chance own = chance.child(casting.scenario().name());
        Settings settings = casting.settings(band, own.child("settings"));
        casting.scenario().play(stage, settings, own);
        scenarios.put(casting.scenario().name(), settings);
    }

    /** What is left of all listens goes to the honest accounts, look-alikes included. */
    private void ordinaryListening(Stage stage, List<Account> honest, ListenLog log) {
        long left = recipe.listens() - log.size();
        if (left < honest.size()) {
            throw new IllegalArgumentException("The scenarios alone make " + log.size() + " listens of "
                    + recipe.listens() + "; ask for more listens or fewer scenarios");
        }
        int[] volumes = Volumes.split(left, honest.size(), chance.child("volumes"));
        for (Account account : honest) {
            Chance own = chance.child("listening").child(account.index());
            int[] programme = stage.taste().programme(volumes[account.index()], own.child("taste"));
            stage.habits().listen(account, programme, Mark.ORDINARY, own);
        }
    }

    private void write(Catalogue catalogue, Population population, ListenLog log) throws IOException, SQLException {
        Ledgers.writePool(out.resolve("pool.csv"), month, log.counted());
        ListenFiles files = new ListenFiles(out, log, month, catalogue, population);
        files.writeEveryColumn();
        files.writeTruth(out.resolve("truth/listens.parquet"));
        truth.writeAccounts(out.resolve("truth/accounts.csv"), population.accounts());
        truth.writePayees(out.resolve("truth/payees.csv"));
    }
}
