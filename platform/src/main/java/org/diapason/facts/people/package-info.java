/**
 * The people who work here: who they are, the roles they hold, what they were trained for.
 *
 * <p>Public types: {@link org.diapason.facts.people.Staff}, {@link org.diapason.facts.people.Reviewer}, {@link
 * org.diapason.facts.people.PersonId}, {@link org.diapason.facts.people.StaffRole}, {@link
 * org.diapason.facts.people.TrainingTopic}; for programs, {@link org.diapason.facts.people.MachineTokens}; the charter's
 * checks are {@link org.diapason.facts.people.PeopleChecks}. A room of facts: it knows no proposal and no decision. Names
 * and passwords stay here; everything that leaves the house names a person by a salted commitment.
 */
@NullMarked
package org.diapason.facts.people;

import org.jspecify.annotations.NullMarked;
