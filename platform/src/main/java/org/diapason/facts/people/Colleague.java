package org.diapason.facts.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * A person in the register of staff.
 *
 * @param active whether they may still sign in
 * @param trained for what, with a training in force
 * @param sessions how many sign-ins are open
 */
public record Colleague(
        PersonId person, String name, boolean active, Set<StaffRole> roles, Set<TrainingTopic> trained, int sessions) {
    public Colleague {
        roles = roles.isEmpty() ? EnumSet.noneOf(StaffRole.class) : EnumSet.copyOf(roles);
        trained = trained.isEmpty() ? EnumSet.noneOf(TrainingTopic.class) : EnumSet.copyOf(trained);
    }
}
