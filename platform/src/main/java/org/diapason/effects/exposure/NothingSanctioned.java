package org.diapason.effects.exposure;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.charter.Words;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;

/**
 * The check of C40: no recording of the feed is labelled as generated or withdrawn, by the decisions that
 * were in force when it was published, or a day ago when it is older than that.
 */
final class NothingSanctioned extends FeedCheck {
    /** How long the feed may take to follow a decision. */
    private static final Duration DELAY = Duration.ofDays(1);

    private static final String RULE =
            "recordings of the feed, and recordings covered by a decision with act = label or "
                    + "withdraw, in force at the later of the feed's as_of and :as_of - 1 day: none in both";

    private final Decisions decisions;

    NothingSanctioned(Path current, Decisions decisions) {
        super(
                40,
                RULE,
                current,
                new Words(
                        "{wrong|titre signalé ou retiré est encore recommandable|titres signalés ou retirés "
                                + "sont encore recommandables}.",
                        "{wrong|recording|recordings} labelled or withdrawn may still be recommended."),
                new Words(
                        "{eligible|titre recommandable|titres recommandables}, aucun signalé ni retiré.",
                        "{eligible|recording|recordings} may be recommended, none labelled or withdrawn."));
        this.decisions = decisions;
    }

    @Override
    long countWrong(PublishedFeed feed, Instant asOf) {
        Instant deadline = asOf.minus(DELAY);
        Set<String> sanctioned = decisions.inForce(feed.asOf().isAfter(deadline) ? feed.asOf() : deadline).stream()
                .filter(NothingSanctioned::keepsOut)
                .flatMap(decision -> decisions.covered(decision).stream())
                .collect(Collectors.toSet());
        return feed.eligible().stream().filter(sanctioned::contains).count();
    }

    private static boolean keepsOut(Decision decision) {
        return decision.act() instanceof Act.Label || decision.act() instanceof Act.Withdraw;
    }
}
