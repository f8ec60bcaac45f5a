package org.diapason.facts.people;

import java.util.UUID;

/**
 * A person who is signed in, and so may judge. Only {@code web.signin} makes one (CharterRuleTest); the
 * docket still asks the database whether the session is open and the training in force.
 *
 * @param person who it is
 * @param session the sign-in it rests on
 */
public record Reviewer(PersonId person, UUID session) {}
