package org.diapason.web.page;

import java.security.Principal;
import java.util.Set;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.StaffRole;

/**
 * A person who reads pages signed in.
 *
 * @param reviewer who, and the sign-in it rests on
 * @param name as colleagues know them
 * @param roles what they may do here
 */
public record Visitor(Reviewer reviewer, String name, Set<StaffRole> roles) implements Principal {
    public Visitor {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return reviewer.person().value();
    }

    /** Whether they hold one of these roles. */
    public boolean isOneOf(StaffRole... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }
}
