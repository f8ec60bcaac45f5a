package org.diapason.effects.exposure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.charter.Words;

/** A check of the feed that was published last: nothing that it lets be recommended should not be. */
abstract class FeedCheck extends MeasuredCheck {
    private final Path current;
    private final Words fault;
    private final Words none;

    /**
     * @param current where the feed is
     * @param fault what is wrong with {@code {wrong}} recordings
     * @param none that nothing is wrong with {@code {eligible}} recordings
     */
    FeedCheck(int clause, String query, Path current, Words fault, Words none) {
        super(clause, query);
        this.current = current;
        this.fault = fault;
        this.none = none;
    }

    /** How many of the recordings in the feed should not be there. */
    abstract long countWrong(PublishedFeed feed, Instant asOf);

    @Override
    protected final Figures measure(Instant asOf) {
        Optional<PublishedFeed> feed = PublishedFeed.read(current);
        return Figures.of("feeds", feed.isPresent() ? 1 : 0)
                .and("eligible", feed.map(each -> each.eligible().size()).orElse(0))
                .and("wrong", feed.map(each -> countWrong(each, asOf)).orElse(0L));
    }

    @Override
    protected final Standing judge(Figures figures) {
        if (figures.count("feeds") == 0) {
            return notDueYet(
                    figures,
                    "La liste des titres à recommander n’est pas encore publiée.",
                    "The list of what may be recommended is not published yet.");
        }
        return figures.count("wrong") > 0
                ? broken(figures, fault.fr(), fault.en())
                : kept(figures, none.fr(), none.en());
    }
}
