package org.diapason.charter;

import java.time.Instant;
import java.util.function.Function;

/** A check that answers as told. */
record FakeCheck(ClauseId clause, String name, Function<Instant, Standing> answer) implements ClauseCheck {
    private static final Words SENTENCE = new Words("Trois sur trois.", "Three of three.");
    private static final Figures FIGURES = Figures.of("seen", 3);

    static FakeCheck kept(int clause, String name) {
        return new FakeCheck(ClauseId.of(clause), name, asOf -> new Standing.Kept(SENTENCE, FIGURES, "select 3"));
    }

    static FakeCheck notDueYet(int clause, String name) {
        return new FakeCheck(ClauseId.of(clause), name, asOf -> new Standing.NotDueYet(SENTENCE, FIGURES, "select 3"));
    }

    static FakeCheck broken(int clause, String name) {
        return new FakeCheck(ClauseId.of(clause), name, asOf -> new Standing.Broken(SENTENCE, FIGURES, "select 3"));
    }

    static FakeCheck failing(int clause, String name, String message) {
        return new FakeCheck(ClauseId.of(clause), name, asOf -> {
            throw new IllegalStateException(message);
        });
    }

    @Override
    public Standing run(Instant asOf) {
        return answer.apply(asOf);
    }
}
