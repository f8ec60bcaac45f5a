package org.diapason.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The checks of a room, for a test to ask one of them. */
public record Checks(List<ClauseCheck> all) {

    /** What the check of that name answers; its sentence is whole, whatever the figures. */
    public Standing ask(String name, Instant asOf) {
        Standing standing = all.stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No check is named " + name))
                .run(asOf);
        assertThat(standing.query()).isNotBlank();
        assertThat(standing.sentence().in(Locale.FRENCH)).doesNotContain("{").endsWith(".");
        assertThat(standing.sentence().in(Locale.ENGLISH)).doesNotContain("{").endsWith(".");
        return standing;
    }
}
