package org.diapason.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.diapason.facts.people.StaffRole;
import org.diapason.facts.people.TrainingTopic;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recorded decisions of sample people, as data: {@code sample-decisions.json} beside this class.
 *
 * @param people who decides
 * @param decisions what they decide, in order; a case is decided by the first recording that takes it
 */
record SampleDecisions(List<Person> people, List<Recorded> decisions) {

    /** A sample person, with the password that the demonstration tells everyone. */
    record Person(String id, String name, String password, Set<StaffRole> roles, Set<TrainingTopic> trained) {}

    /**
     * One recorded way of deciding.
     *
     * @param subject kind of subject: {@code ring} or {@code batch}
     * @param pattern what the ring's pattern is; any when absent
     * @param atLeast how many members a case has at least
     * @param take how many cases it decides at most, the most money first
     * @param second who signs where it is grave
     * @param act {@code exclude}, {@code hold}, {@code label}, {@code withdraw} or {@code dismiss}
     * @param days how long a hold lasts
     * @param contrary how many of the first sample the person does not find confirmed
     * @param seconds how long the person looks at each member
     */
    record Recorded(
            String subject,
            Optional<String> pattern,
            int atLeast,
            int take,
            String by,
            String second,
            String act,
            OptionalInt days,
            String clause,
            String reason,
            OptionalInt contrary,
            int seconds,
            Optional<Answer> appeal) {}

    /**
     * What the person concerned answers, and what becomes of it.
     *
     * @param act {@code grant} or {@code uphold}
     */
    record Answer(String grounds, String heardBy, String act, String reason) {}

    static SampleDecisions load() {
        JsonMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream in = SampleDecisions.class.getResourceAsStream("sample-decisions.json")) {
            return json.readValue(in, SampleDecisions.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
