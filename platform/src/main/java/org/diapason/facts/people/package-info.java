/**
 * The people who work here: who they are, the roles they hold, what they were trained for.
 *
 * <p>Public types: {@link org.diapason.facts.people.Staff}, {@link org.diapason.facts.people.Reviewer},
 * {@link org.diapason.facts.people.PersonId}, {@link org.diapason.facts.people.StaffRole}, {@link
<<<<<<< HEAD
 * org.diapason.facts.people.TrainingTopic}; the charter's checks are {@link
 * org.diapason.facts.people.PeopleChecks}. A room of facts: it knows no proposal and no decision. Names
=======
 * org.diapason.facts.people.TrainingTopic}; and, for programs, {@link org.diapason.facts.people.MachineTokens}. A room of facts: it knows no proposal and no decision. Names
>>>>>>> web
 * and passwords stay here; everything that leaves the house names a person by a salted commitment.
 */
@NullMarked
package org.diapason.facts.people;

import org.jspecify.annotations.NullMarked;
