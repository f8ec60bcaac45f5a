package org.diapason.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.facts.people.Colleague;
import org.diapason.facts.people.MachineScope;
import org.diapason.facts.people.MachineTokens;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.diapason.facts.people.TrainingTopic;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.diapason.web.page.Visitor;
import org.diapason.web.signin.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The people who work here: an administrator enters them, records their trainings, and ends their sign-ins. */
@Controller
class PeoplePages {
    private static final int SHORTEST_PASSWORD = 12;

    private final Staff staff;
    private final MachineTokens tokens;

    PeoplePages(Staff staff, MachineTokens tokens) {
        this.staff = staff;
        this.tokens = tokens;
    }

    /**
     * Everybody, and every program with a token.
     *
     * @param fresh a token that was just made, shown this once; blank otherwise
     * @param mayChange whether the reader may do more than read
     * @param refused whether what was given cannot be taken
     */
    record PeopleView(
            List<Colleague> people, List<MachineTokens.Made> tokens, String fresh, boolean mayChange, boolean refused) {
        static StaffRole[] roles() {
            return StaffRole.values();
        }

        static MachineScope[] scopes() {
            return MachineScope.values();
        }

        static TrainingTopic[] topics() {
            return TrainingTopic.values();
        }
    }

    @GetMapping("/office/people")
    View people(Page page) {
        return page.show("office/people", view(page, "", false));
    }

    @PostMapping("/office/people")
    View enter(
            Page page,
            @RequestParam String person,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "") Set<StaffRole> roles,
            HttpServletResponse response) {
        Optional<PersonId> id = identifier(person);
        boolean fits = id.filter(one -> !staff.knows(one)).isPresent()
                && !name.isBlank()
                && password.length() >= SHORTEST_PASSWORD
                && !roles.isEmpty();
        if (!fits) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("office/people", view(page, "", true));
        }
        staff.enter(id.orElseThrow(), name.strip(), SignIn.hash(password), EnumSet.copyOf(roles));
        return back();
    }

    @PostMapping("/office/people/{person}/trainings")
    View train(@PathVariable String person, @RequestParam TrainingTopic topic) {
        staff.train(known(person), topic);
        return back();
    }

    @PostMapping("/office/people/{person}/sessions")
    View endSessions(@PathVariable String person) {
        staff.closeSessions(known(person));
        return back();
    }

    /** Makes a token for a program and shows it, for the only time. */
    @PostMapping("/office/people/tokens")
    View makeToken(Page page, @RequestParam String name, @RequestParam(defaultValue = "") Set<MachineScope> scopes) {
        boolean fits = !name.isBlank() && !scopes.isEmpty();
        String fresh = fits
                ? tokens.make(
                        name.strip(), EnumSet.copyOf(scopes), page.reviewer().person())
                : "";
        return page.show("office/people", view(page, fresh, !fits));
    }

    @PostMapping("/office/people/tokens/{digest}/end")
    View endToken(@PathVariable String digest) {
        tokens.list().stream().filter(made -> made.digest().equals(digest)).forEach(made -> tokens.end(made.digest()));
        return back();
    }

    private PersonId known(String person) {
        return identifier(person).filter(staff::knows).orElseThrow(() -> new Missing("person " + person));
    }

    private PeopleView view(Page page, String fresh, boolean refused) {
        boolean mayChange = page.visitor()
                .map((Visitor visitor) -> visitor.isOneOf(StaffRole.ADMINISTRATOR))
                .orElse(false);
        return new PeopleView(staff.list(), tokens.list(), fresh, mayChange, refused);
    }

    private static Optional<PersonId> identifier(String person) {
        return person.matches("[a-z][a-z0-9-]{1,38}") ? Optional.of(new PersonId(person)) : Optional.empty();
    }

    private static View back() {
        return new RedirectView("/office/people");
    }
}
