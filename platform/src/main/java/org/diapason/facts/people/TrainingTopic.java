package org.diapason.facts.people;

import java.util.Locale;

/** What a person must have been trained for before deciding about it (C6). A training is valid for a year. */
public enum TrainingTopic {
    /** Judging groups of listens, and the look-alikes that are honest. */
    LISTENS,
    /** Judging recordings, and what a detector cannot know. */
    RECORDINGS,
    /** Hearing an appeal. */
    APPEALS,
    /** Closing a month's accounts. */
    MONTH_END;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
