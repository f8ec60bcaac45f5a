package org.diapason.charter;

import java.time.Instant;

/**
 * A check in two steps: it measures figures, then judges by them alone. Whoever repeats its query and
 * has the figures comes to the same standing.
 */
public abstract class MeasuredCheck implements ClauseCheck {
    private final ClauseId clause;
    private final String query;

    /**
     * @param clause the number of the promise, 2 for C2
     * @param query what anyone who has the data can repeat: SQL, or a rule in a line
     */
    protected MeasuredCheck(int clause, String query) {
        this.clause = ClauseId.of(clause);
        this.query = query;
    }

    /** What there is to judge by at that moment. */
    protected abstract Figures measure(Instant asOf);

    /** How the promise stands by these figures. */
    protected abstract Standing judge(Figures figures);

    /** What anyone who has the data can repeat. */
    protected final String query() {
        return query;
    }

    @Override
    public final ClauseId clause() {
        return clause;
    }

    @Override
    public final Standing run(Instant asOf) {
        return judge(measure(asOf));
    }

    /** Kept; the sentence may speak of the figures, as {@link Figures#words} says. */
    protected final Standing kept(Figures figures, String fr, String en) {
        return new Standing.Kept(figures.words(fr, en), figures, query);
    }

    protected final Standing broken(Figures figures, String fr, String en) {
        return new Standing.Broken(figures.words(fr, en), figures, query);
    }

    protected final Standing notVerifiable(Figures figures, String fr, String en) {
        return new Standing.NotVerifiable(figures.words(fr, en), figures, query);
    }

    protected final Standing notDueYet(Figures figures, String fr, String en) {
        return new Standing.NotDueYet(figures.words(fr, en), figures, query);
    }
}
