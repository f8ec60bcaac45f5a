package org.diapason.charter;

import java.util.Locale;

/**
 * How a promise stands, with the figures it rests on, the query or rule that gave them, and a sentence
 * for readers.
 */
public sealed interface Standing {
    Words sentence();

    Figures figures();

    /** What anyone who has the data can repeat; empty when no query was made. */
    String query();

    /** The check found the promise kept. */
    record Kept(Words sentence, Figures figures, String query) implements Standing {}

    /** The check found the promise broken, could not finish, or was silent for too long. */
    record Broken(Words sentence, Figures figures, String query) implements Standing {}

    /** Nothing has happened yet that the promise speaks of. */
    record NotDueYet(Words sentence, Figures figures, String query) implements Standing {}

    /** No check can tell. */
    record NotVerifiable(Words sentence, Figures figures, String query) implements Standing {}

    /** A person signed that the promise is kept; no program can prove it. */
    record Attested(Words sentence, Figures figures, String query) implements Standing {}

    /** The standings without their figures, for counting and for telling the worse of two. */
    enum Grade {
        KEPT(0, new Words("tenue", "kept")),
        BROKEN(4, new Words("rompue", "broken")),
        NOT_DUE_YET(2, new Words("pas encore due", "not due yet")),
        NOT_VERIFIABLE(3, new Words("pas vérifiable", "not verifiable")),
        ATTESTED(1, new Words("attestée", "attested"));

        private final int gravity;
        private final Words label;

        Grade(int gravity, Words label) {
            this.gravity = gravity;
            this.label = label;
        }

        /** Its name in data: {@code not_due_yet}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Its name for readers. */
        public Words label() {
            return label;
        }

        Standing standing(Words sentence, Figures figures, String query) {
            return switch (this) {
                case KEPT -> new Kept(sentence, figures, query);
                case BROKEN -> new Broken(sentence, figures, query);
                case NOT_DUE_YET -> new NotDueYet(sentence, figures, query);
                case NOT_VERIFIABLE -> new NotVerifiable(sentence, figures, query);
                case ATTESTED -> new Attested(sentence, figures, query);
            };
        }
    }

    default Grade grade() {
        return switch (this) {
            case Kept kept -> Grade.KEPT;
            case Broken broken -> Grade.BROKEN;
            case NotDueYet notDueYet -> Grade.NOT_DUE_YET;
            case NotVerifiable notVerifiable -> Grade.NOT_VERIFIABLE;
            case Attested attested -> Grade.ATTESTED;
        };
    }

    /** The worse of the two; this one when neither is. */
    default Standing orWorse(Standing other) {
        return other.grade().gravity > grade().gravity ? other : this;
    }

    /** The standing of a promise that nothing checks yet. */
    static Standing notBuiltYet() {
        return new NotVerifiable(
                new Words("Le contrôle n’est pas encore construit.", "The check is not built yet."),
                Figures.none(),
                "");
    }
}
