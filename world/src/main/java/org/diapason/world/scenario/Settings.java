package org.diapason.world.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.diapason.world.chance.Chance;

/** The values of a scenario's parameters in one world. */
public record Settings(Map<String, Double> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    /** Draws those that are not given. */
    static Settings draw(Scenario scenario, Map<String, Double> given, Parameter.Band band, Chance chance) {
        Map<String, Double> values = new TreeMap<>();
        for (Parameter parameter : scenario.parameters()) {
            double drawn = parameter.draw(band, chance.child(parameter.name()));
            values.put(parameter.name(), given.getOrDefault(parameter.name(), drawn));
        }
        return new Settings(values);
    }

    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No parameter is called " + name);
        }
        return value;
    }

    /**
     * A part of a whole that cannot be all of it.
     *
     * @throws IllegalArgumentException with one line for the reader, when it is 1 or more
     */
    public double share(String name) {
        double share = value(name);
        if (share >= 1) {
            throw new IllegalArgumentException(name + ": expected a share below 1, came " + share);
        }
        return share;
    }

    public int count(String name) {
        return (int) Math.round(value(name));
    }
}
