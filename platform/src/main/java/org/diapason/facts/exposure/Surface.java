package org.diapason.facts.exposure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where something is shown. */
public enum Surface {
    HOME,
    MIX,
    RADIO,
    AUTOPLAY,
    SEARCH,
    EDITORIAL,
    MAIL,
    PUSH,
    PARTNER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Surface> find(String code) {
        return Arrays.stream(values())
                .filter(surface -> surface.code().equals(code))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Surface::code).collect(Collectors.joining(", "));
    }
}
