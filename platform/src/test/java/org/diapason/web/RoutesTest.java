package org.diapason.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diapason.command.WebHouse;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, and who may take it. A route that is missing here fails the test. */
class RoutesTest {
    /** Sample people by role, in the order of the columns below; the first is nobody. */
    private static final List<String> READERS =
            List.of("-", "ines", "samir", "theo", "amelie", "noor", "maud", "paul", "lena");

    /**
     * A line a route: may (+) or may not (.) nobody, analyst, senior analyst, catalogue, accountant, compliance, editor,
     * auditor, administrator take it.
     */
    private static final String TABLE = """
            GET  /                                          + + + + + + + + +
            GET  /charter                                   + + + + + + + + +
            GET  /charter/{clause}                          + + + + + + + + +
            GET  /journal                                   + + + + + + + + +
            GET  /journal/{index:\\d{1,15}}                 + + + + + + + + +
            GET  /journal/{index:\\d{1,15}}.tlog-proof      + + + + + + + + +
            GET  /log/{name:checkpoint|vkey}                + + + + + + + + +
            GET  /log/tile/{*path}                          + + + + + + + + +
            GET  /verify                                    + + + + + + + + +
            GET  /uses                                      + + + + + + + + +
            GET  /reasons/{id}                              + + + + + + + + +
            GET  /reasons/{id}/heard                        + + + + + + + + +
            GET  /recordings/{id}                           + + + + + + + + +
            POST /recordings/{id}/not-mine                  + + + + + + + + +
            GET  /artist                                    + + + + + + + + +
            POST /artist                                    + + + + + + + + +
            GET  /artist/receipts/{receipt}                 + + + + + + + + +
            GET  /appeal                                    + + + + + + + + +
            POST /appeal                                    + + + + + + + + +
            GET  /sign-in                                   + + + + + + + + +
            POST /sign-in                                   + + + + + + + + +
            GET  /welcome/{token}                           + + + + + + + + +
            POST /welcome/{token}                           + + + + + + + + +
            GET  /error                                     + + + + + + + + +
            GET  /desk                                      . + + + + + . + .
            GET  /desk/cases/{id}                           . + + + + + . + .
            GET  /desk/recordings/{id}/audio                . + + + + + . + .
            GET  /desk/recordings/{id}/spectrogram.png      . + + + + + . + .
            GET  /desk/cases/{id}/members/{member}/pictures . + + + + + . + .
            POST /desk/cases/{id}/reading                   . + + + + + . . .
            POST /desk/cases/{id}/rulings                   . + + + + + . . .
            POST /desk/cases/{id}/sample                    . + + + + + . . .
            POST /desk/cases/{id}/consider                  . + + + + + . . .
            POST /desk/cases/{id}/decisions                 . + + + + + . . .
            POST /desk/decisions/{id}/signature             . + + + + + . . .
            GET  /office                                    . + + + + + . + +
            GET  /office/months/{month}                     . + + + + + . + +
            GET  /office/months/{month}/what-if             . + + + + + . + +
            GET  /office/months/{month}/close               . + + + + + . + +
            POST /office/months/{month}/close               . . . . + . . . .
            GET  /office/deliveries                         . + + + + + . + +
            POST /office/deliveries                         . . . + . . . . .
            POST /office/deliveries/folders                 . . . + . . . . .
            GET  /office/deliveries/progress                . + + + + + . + +
            GET  /office/deliveries/{number:\\d{1,15}}      . + + + + + . + +
            GET  /office/deliveries/{number:\\d{1,15}}/acknowledgement.xml . + + + + + . + +
            GET  /office/catalogue                          . + + + + + . + +
            GET  /office/catalogue/{id}                     . + + + + + . + +
            GET  /office/suppliers                          . + + + + + . + +
            GET  /office/suppliers/{id}                     . + + + + + . + +
            GET  /office/profiles                           . + + + + + . + +
            POST /office/profiles                           . . . + . . . . .
            POST /office/profiles/reports                   . . . + . . . . .
            POST /office/profiles/completions               . . . + . . . . .
            GET  /office/artist                             . + + + + + . + +
            GET  /office/withdrawals                        . + + + + + . + +
            POST /office/withdrawals                        . . . + . + . . .
            GET  /office/people                             . . . . . . . + +
            POST /office/people                             . . . . . . . . +
            POST /office/people/{person}/trainings          . . . . . . . . +
            POST /office/people/{person}/sessions           . . . . . . . . +
            POST /office/people/tokens                      . . . . . . . . +
            POST /office/people/tokens/{digest}/end         . . . . . . . . +
            POST /sign-out                                  . + + + + + + + +
            """;

    private static final Pattern BROUGHT = Pattern.compile("<(?:script|link|img)[^>]* (?:src|href)=\"([^\"]+)\"");

    private final WebHouse house = WebHouse.open();

    @Test
    void each_route_is_open_to_those_who_may_take_it_and_to_nobody_else() {
        for (int column = 0; column < READERS.size(); column++) {
            String reader = READERS.get(column);
            Browsing browsing = reader.equals("-") ? Browsing.anonymous(house) : Browsing.as(house, reader);
            for (Map.Entry<String, String[]> route : table().entrySet()) {
                boolean may = route.getValue()[column].equals("+");
                HttpResponse<String> answer = ask(browsing, route.getKey());
                assertThat(isLetThrough(answer))
                        .as("%s by %s, answered %s", route.getKey(), reader, answer.statusCode())
                        .isEqualTo(may);
            }
        }
    }

    @Test
    void no_route_is_missing_from_the_table() {
        Set<String> mapped = new TreeSet<>();
        house.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    if (method.getBeanType().getPackageName().startsWith("org.diapason.web")
                            && !method.getBeanType().getPackageName().endsWith(".api")) {
                        mapped.addAll(names(info));
                    }
                });
        assertThat(mapped).isEqualTo(new TreeSet<>(table().keySet()));
    }

    /** What the front page brings along is ours, and light: 150 KB at most, uncompressed. */
    @Test
    void the_front_page_is_light_and_asks_nobody_else() {
        Browsing reader = Browsing.anonymous(house);
        String page = reader.get("/").body();
        List<String> brought =
                BROUGHT.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(brought).hasSizeGreaterThanOrEqualTo(4).allMatch(place -> place.startsWith("/"));
        assertThat(page).doesNotContain("src=\"http", "src=\"//", "<style", "onclick=");
        int bytes = brought.stream()
                .filter(place -> place.matches(".*\\.(js|css)(\\?.*)?"))
                .mapToInt(place -> reader.get(place).body().length())
                .sum();
        assertThat(bytes).isBetween(1_000, 150_000);
    }

    private static Set<String> names(RequestMappingInfo info) {
        String methods = info.getMethodsCondition().getMethods().stream()
                .map(Object::toString)
                .collect(Collectors.joining(","));
        return info.getPatternValues().stream()
                .map(pattern -> (methods.isEmpty() ? "GET" : methods) + " " + (pattern.isEmpty() ? "/" : pattern))
                .collect(Collectors.toSet());
    }

    private static Map<String, String[]> table() {
        Map<String, String[]> table = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.split(" +");
            table.put(words[0] + " " + words[1], Arrays.copyOfRange(words, 2, words.length));
        });
        return table;
    }

    private static HttpResponse<String> ask(Browsing browsing, String route) {
        String path = route.substring(route.indexOf('/'))
                .replaceAll("\\{clause}", "C1")
                .replaceAll("\\{(index|number):[^}]*}}", "0")
                .replaceAll("\\{name:[^}]*}", "vkey")
                .replaceAll("\\{\\*path}", "entries/000")
                .replaceAll("\\{month}", WebHouse.MONTH.toString())
                .replaceAll("\\{person}", "nobody")
                .replaceAll("\\{[a-z]+}", "unknown");
        return route.startsWith("GET")
                ? browsing.get(path)
                : browsing.post(path, "topic=LISTENS", "name=", "agrees=false", "impression=otherwise", "words=unsure");
    }

    /** Forbidden is 403, a detour to the sign-in page, or nothing at all; what is let through may still be wrong. */
    private static boolean isLetThrough(HttpResponse<String> answer) {
        boolean sentToSignIn =
                answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
        boolean hidden = answer.statusCode() == 404 && answer.uri().getPath().equals("/sign-out");
        return answer.statusCode() != 403 && !sentToSignIn && !hidden;
    }
}
