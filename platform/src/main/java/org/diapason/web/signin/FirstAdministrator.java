package org.diapason.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.springframework.stereotype.Component;

/**
 * The way in while nobody works here: a link with 256 random bits, written to the program's log once, good for one hour
 * and one person.
 */
@Component
public class FirstAdministrator {
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Staff staff;
    private final Clock clock;
    private final String token;
    private final Instant until;

    FirstAdministrator(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
        this.until = clock.instant().plus(GOOD_FOR);
    }

    /** The path of the link; empty when somebody works here, or when its hour is over. */
    public Optional<String> findWelcome() {
        return isOpen() ? Optional.of("welcome/" + token) : Optional.empty();
    }

    /** Whether this is the token, and still good. */
    boolean isGood(String tried) {
        return isOpen()
                && MessageDigest.isEqual(
                        tried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Enters the administrator; says whether it was still nobody. */
    synchronized boolean enter(PersonId person, String name, String password) {
        if (!isOpen()) {
            return false;
        }
        staff.enter(person, name, SignIn.hash(password), Set.of(StaffRole.ADMINISTRATOR));
        return true;
    }

    private boolean isOpen() {
        return staff.isEmpty() && clock.instant().isBefore(until);
    }
}
