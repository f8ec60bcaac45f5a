package org.diapason.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
     * @param subject kind of subject: {@code ring}, {@code batch}
     * @param pattern what the ring's pattern is, or empty for any
     * @param take how many cases it decides at most, the most money first
     * @param act {@code exclude}, {@code hold}, {@code label}, {@code withdraw} or {@code dismiss}
     * @param days how long a hold lasts
     * @param contrary how many of the first sample the person does not find confirmed
     * @param seconds how long the person looked at each member
     * @param appeal what the person concerned answers, or empty
     * @param heardBy who hears the appeal
     * @param appealAct {@code grant} or {@code uphold}
     * @param appealReason why
     */
    record Recorded(
            String subject,
            String pattern,
            int take,
            String by,
            String second,
            String act,
            int days,
            String clause,
            String reason,
            int contrary,
            int seconds,
            String appeal,
            String heardBy,
            String appealAct,
            String appealReason) {}

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
