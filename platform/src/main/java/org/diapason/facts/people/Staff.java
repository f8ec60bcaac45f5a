package org.diapason.facts.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The register of staff. Safe for use by many threads. */
public final class Staff {
    private static final Period TRAINING_IS_VALID_FOR = Period.ofYears(1);

    private final PeopleTables office;
    private final PeopleTables desk;
    private final Clock clock;

    /** Uses the office's rights to change the register and the desk's to record sign-ins. */
    public Staff(DataSource office, DataSource desk, Clock clock) {
        this.office = new PeopleTables(office);
        this.desk = new PeopleTables(desk);
        this.clock = clock;
    }

    /**
     * Enters a person.
     *
     * @param passwordHash what {@code web.signin} made of the password
     */
    public void enter(PersonId person, String name, String passwordHash, Set<StaffRole> roles) {
        office.insertPerson(person, name, passwordHash, clock.instant());
        roles.stream().sorted().forEach(role -> office.insertRole(person, role));
    }

    /** Everybody who was ever entered, by sign-in name. */
    public List<Colleague> list() {
        return office.list(clock.instant());
    }

    /** Ends every sign-in of a person at once. */
    public void closeSessions(PersonId person) {
        desk.openSessions(person, clock.instant()).forEach(this::closeSession);
    }

    /** Whether nobody was ever entered. */
    public boolean isEmpty() {
        return office.countPeople() == 0;
    }

    public boolean knows(PersonId person) {
        return office.findPasswordHash(person).isPresent();
    }

    /** From now on this person signs in no more. What they decided stays decided. */
    public void deactivate(PersonId person) {
        office.deactivate(person);
    }

    /** Records that a person completed a training now; it is valid for a year. */
    public void train(PersonId person, TrainingTopic topic) {
        Instant now = clock.instant();
        Instant until = now.atZone(ZoneOffset.UTC).plus(TRAINING_IS_VALID_FOR).toInstant();
        office.insertTraining(person, topic, now, until);
    }

    /** Records a workshop about AI for the staff (C56). */
    public void holdWorkshop(String id, LocalDate day, String subject, int invited, int attended) {
        office.insertWorkshop(id, day, subject, invited, attended);
    }

    public Set<StaffRole> rolesOf(PersonId person) {
        return desk.roles(person);
    }

    /** A person as colleagues know them. */
    public String nameOf(PersonId person) {
        return desk.name(person);
    }

    /** The hash of an active person's password, for sign-in to compare. */
    public Optional<String> findPasswordHash(PersonId person) {
        return desk.findPasswordHash(person);
    }

    /** Records a sign-in. */
    public void openSession(UUID session, PersonId person, Instant closesAt) {
        desk.insertSignIn(session, person, clock.instant(), closesAt);
    }

    /** Ends a sign-in at once, whoever asks. */
    public void closeSession(UUID session) {
        desk.insertSignOut(session, clock.instant());
    }

    /** Whether this sign-in is this person's, and open now. */
    public boolean isSignedIn(Reviewer reviewer) {
        return desk.isOpen(reviewer.session(), reviewer.person(), clock.instant());
    }

    /** Whether this person's training for the topic is in force now. */
    public boolean isTrained(PersonId person, TrainingTopic topic) {
        return desk.isTrained(person, topic, clock.instant());
    }
}
