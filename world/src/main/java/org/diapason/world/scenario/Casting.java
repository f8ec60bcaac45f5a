package org.diapason.world.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.world.chance.Chance;

/**
 * A scenario that a world shall have, with the parameters that were asked for.
 *
 * @param given parameters by name; the others are drawn
 */
public record Casting(Scenario scenario, Map<String, Double> given) {

    public Casting {
        given = Map.copyOf(given);
    }

    /**
     * Reads what stands on the command line: {@code drip}, {@code A7} or {@code
     * drip:camouflage=0.5,accounts=400}.
     *
     * @throws IllegalArgumentException with one line for the reader, when there is no such scenario or
     *     parameter
     */
    public static Casting parse(String text, List<? extends Scenario> choice) {
        String[] parts = text.split(":", 2);
        Scenario scenario = choice.stream()
                .filter(one -> one.name().equals(parts[0]) || one.code().equalsIgnoreCase(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scenario is called '" + parts[0]
                        + "'; choose one of "
                        + choice.stream()
                                .map(one -> one.name() + " (" + one.code() + ")")
                                .collect(Collectors.joining(", "))));
        Map<String, Double> given = new TreeMap<>();
        if (parts.length == 2) {
            Arrays.stream(parts[1].split(",")).forEach(pair -> put(given, pair, scenario));
        }
        return new Casting(scenario, given);
    }

    /** The values that it plays with in a world. */
    public Settings settings(Parameter.Band band, Chance chance) {
        return Settings.draw(scenario, given, band, chance);
    }

    private static void put(Map<String, Double> given, String pair, Scenario scenario) {
        List<String> names = scenario.parameters().stream().map(Parameter::name).toList();
        String[] parts = pair.split("=", 2);
        Optional<Double> value = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (value.isEmpty() || !names.contains(parts[0])) {
            throw new IllegalArgumentException("Expected PARAMETER=NUMBER for " + scenario.name() + ", came '" + pair
                    + "'; its parameters are " + String.join(", ", names));
        }
        given.put(parts[0], value.get());
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(value -> value >= 0 && value < 1e9);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
