package org.diapason.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Turns a name and a password into a signed-in person. */
public final class SignIn {
    private static final Duration SESSION = Duration.ofHours(8);

    /** Argon2id, 16 MiB, two passes, one lane: the encoder's defaults since Spring Security 5.8. */
    private static final Argon2PasswordEncoder PASSWORDS = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private final Staff staff;
    private final Clock clock;

    public SignIn(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** What is kept of a password. */
    public static String hash(String password) {
        return String.valueOf(PASSWORDS.encode(password));
    }

    /**
     * Signs a person in for eight hours.
     *
     * @return empty when the name or the password is not right; it is not said which
     */
    public Optional<Reviewer> signIn(PersonId person, String password) {
        return staff.findPasswordHash(person)
                .filter(hash -> PASSWORDS.matches(password, hash))
                .map(hash -> open(person));
    }

    /** Ends the session. */
    public void signOut(Reviewer reviewer) {
        staff.closeSession(reviewer.session());
    }

    private Reviewer open(PersonId person) {
        UUID session = UUID.randomUUID();
        Instant closesAt = clock.instant().plus(SESSION);
        staff.openSession(session, person, closesAt);
        return new Reviewer(person, session);
    }
}
