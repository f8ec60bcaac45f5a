package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.listens.evaluation.Evaluation;
import org.diapason.listens.evaluation.EvaluationTable;
import org.diapason.listens.evaluation.HonestResult;
import org.diapason.listens.suspicion.Policy;
import org.diapason.prove.LabelledMonths.Columns;

/** Who is accused wrongly among real people's favourites, attacks beside them, with the required columns only. */
final class SuspicionLastfmProof implements Proof {
    /** HetRec 2011 Last.fm-2K, beside the checkout. */
    private static final Path DATA = Path.of("..", "shared", "data", "artists", "lastfm2k");

    private static final List<Long> SEEDS = List.of(131L, 132L, 133L);

    @Override
    public String name() {
        return "suspicion-lastfm";
    }

    @Override
    public String title() {
        return "Suspicion among the people of Last.fm-2K";
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        LabelledMonths months = new LabelledMonths(scratch);
        List<Evaluation> evaluations = new ArrayList<>();
        for (long seed : SEEDS) {
            evaluations.addAll(months.measure(
                    "lastfm " + seed, LabelledMonths.lastfm(DATA, seed), Policy.DEFAULT, Columns.REQUIRED));
        }
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove " + name(), Clock.systemUTC()));
        lines.add("");
        lines.add(
                "Policy " + Policy.DEFAULT.version() + ", seeds " + SEEDS
                        + ": what these people listen to is theirs, hours and songs are made up. Attacks of the testing ranges.");
        lines.add("");
        for (int month = 0; month < evaluations.size(); month++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "- Seed %d, falsely accused: %s",
                    SEEDS.get(month),
                    people(evaluations.get(month).honest())));
        }
        lines.add("");
        lines.add(new EvaluationTable(evaluations).markdown());
        return lines;
    }

    private static String people(List<HonestResult> honest) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d people; called taken over: %,d",
                honest.stream().mapToLong(HonestResult::accused).sum(),
                honest.stream().mapToLong(HonestResult::accounts).sum(),
                honest.stream().mapToLong(HonestResult::victims).sum());
    }
}
