package org.diapason.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.diapason.web.gate.Turnstile;
import org.diapason.web.page.Page;
import org.diapason.web.page.Visitor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in and out. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final Staff staff;
    private final SamplePeople samples;
    private final SecurityContextRepository sessions;
    private final Turnstile turnstile;

    SignInPages(
            SignIn signIn, Staff staff, SamplePeople samples, SecurityContextRepository sessions, Turnstile turnstile) {
        this.signIn = signIn;
        this.staff = staff;
        this.samples = samples;
        this.sessions = sessions;
        this.turnstile = turnstile;
    }

    @GetMapping("/sign-in")
    View ask(Page page) {
        return page.show("signin/form", new SignInView(samples.people(), "", false));
    }

    @PostMapping("/sign-in")
    View signIn(
            Page page,
            @RequestParam String person,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        turnstile.pass("sign-in", request);
        Optional<Reviewer> reviewer = named(person).flatMap(id -> signIn.signIn(id, password));
        if (reviewer.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return page.show("signin/form", new SignInView(samples.people(), person, true));
        }
        remember(reviewer.get(), request, response);
        return redirect(home(staff.rolesOf(reviewer.get().person())));
    }

    @PostMapping("/sign-out")
    View signOut(Page page, HttpServletRequest request) {
        page.visitor().ifPresent(visitor -> signIn.signOut(visitor.reviewer()));
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return redirect("/");
    }

    private void remember(Reviewer reviewer, HttpServletRequest request, HttpServletResponse response) {
        Set<StaffRole> roles = staff.rolesOf(reviewer.person());
        Visitor visitor = new Visitor(reviewer, staff.nameOf(reviewer.person()), roles);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                visitor,
                null,
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toSet())));
        request.getSession(true);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }

    private static Optional<PersonId> named(String person) {
        try {
            return Optional.of(new PersonId(person.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String home(Set<StaffRole> roles) {
        if (roles.contains(StaffRole.ADMINISTRATOR)) {
            return "/office/people";
        }
        return roles.equals(Set.of(StaffRole.EDITOR)) ? "/" : "/desk";
    }

    private static View redirect(String place) {
        RedirectView view = new RedirectView(place);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
