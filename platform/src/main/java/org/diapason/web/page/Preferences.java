package org.diapason.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language and light. Both are a parameter of any address ({@code ?language=fr}, {@code ?theme=dark}) that
 * becomes a cookie; without one, the browser's languages and the system's theme count.
 */
final class Preferences implements HandlerInterceptor {
    private static final int A_YEAR = 365 * 24 * 3600;

    /** What a reader can choose. */
    private enum Choice {
        LANGUAGE("language", Set.of("fr", "en")),
        THEME("theme", Set.of("light", "dark", "auto"));

        private final String parameter;
        private final Set<String> values;

        Choice(String parameter, Set<String> values) {
            this.parameter = parameter;
            this.values = values;
        }

        Optional<String> in(@Nullable String value) {
            return Optional.ofNullable(value).filter(values::contains);
        }

        Optional<String> of(HttpServletRequest request) {
            Cookie cookie = WebUtils.getCookie(request, parameter);
            return cookie == null ? Optional.empty() : in(cookie.getValue());
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        boolean chosen = false;
        for (Choice choice : Choice.values()) {
            Optional<String> value = choice.in(request.getParameter(choice.parameter));
            value.ifPresent(one -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(choice.parameter, one)));
            chosen |= value.isPresent();
        }
        if (chosen && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI());
            return false;
        }
        return true;
    }

    static Locale locale(HttpServletRequest request) {
        return Choice.LANGUAGE
                .of(request)
                .or(() -> asked(request))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /** The first language of ours among the browser's. */
    private static Optional<String> asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Choice.LANGUAGE.in(locale.getLanguage()).stream())
                        .findFirst();
    }

    static String theme(HttpServletRequest request) {
        return Choice.THEME.of(request).orElse("auto");
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
