package org.diapason.charter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The board as JSON: one object a line, fields always in the same order. */
public final class JsonBoard {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonBoard() {}

    /** One line a promise: what it says, how it stands, and what each of its checks found. */
    public static String write(Standings standings) {
        return standings.lines().stream()
                .map(line -> promise(standings, line) + "\n")
                .collect(Collectors.joining());
    }

    private static String promise(Standings standings, Standings.Line line) {
        Commitment commitment = line.commitment();
        ObjectNode node = MAPPER.createObjectNode()
                .put("clause", commitment.id().text())
                .put("charter_version", standings.version().id().text())
                .put("as_of", standings.asOf().toString())
                .put("section", commitment.section().number())
                .put("kind", commitment.kind().name().toLowerCase(Locale.ROOT))
                .put("owner", commitment.owner().role())
                .put("standing", line.standing().grade().code());
        putWords(node, "promise", commitment.promise());
        putWords(node, "sentence", line.standing().sentence());
        var checks = node.putArray("checks");
        line.checks().forEach((name, standing) -> putCheck(checks.addObject(), name, standing));
        return node.toString();
    }

    private static void putCheck(ObjectNode node, String name, Standing standing) {
        node.put("check", name).put("standing", standing.grade().code());
        putWords(node, "sentence", standing.sentence());
        putFigures(node, standing.figures());
        node.put("query", standing.query());
    }

    private static void putWords(ObjectNode node, String field, Words words) {
        node.putObject(field).put("fr", words.fr()).put("en", words.en());
    }

    private static void putFigures(ObjectNode node, Figures figures) {
        ObjectNode values = node.putObject("figures");
        for (Map.Entry<String, String> figure : figures.values().entrySet()) {
            if (Figures.isNumber(figure.getValue())) {
                values.put(figure.getKey(), new BigDecimal(figure.getValue()));
            } else {
                values.put(figure.getKey(), figure.getValue());
            }
        }
    }
}
