package org.diapason.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.diapason.facts.people.PersonId;
import org.diapason.web.gate.Turnstile;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The first start: the administrator gives a name and a password, through a link that works once. */
@Controller
class WelcomePages {
    static final int SHORTEST_PASSWORD = 12;

    private final FirstAdministrator first;
    private final Turnstile turnstile;

    WelcomePages(FirstAdministrator first, Turnstile turnstile) {
        this.first = first;
        this.turnstile = turnstile;
    }

    @GetMapping("/welcome/{token}")
    View ask(Page page, @PathVariable String token, HttpServletRequest request) {
        check(token, request);
        return page.show("signin/welcome", new WelcomeView("", "", false));
    }

    @PostMapping("/welcome/{token}")
    View enter(
            Page page,
            @PathVariable String token,
            @RequestParam String person,
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        check(token, request);
        boolean fits =
                person.matches("[a-z][a-z0-9-]{1,38}") && !name.isBlank() && password.length() >= SHORTEST_PASSWORD;
        if (!fits || !first.enter(new PersonId(person), name.strip(), password)) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("signin/welcome", new WelcomeView(person, name, true));
        }
        return new RedirectView("/sign-in");
    }

    private void check(String token, HttpServletRequest request) {
        turnstile.pass("welcome", request);
        if (!first.isGood(token)) {
            throw new Missing("welcome; it works once, within an hour of the first start. Start the program again");
        }
    }
}
