package org.diapason.listens.suspicion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of how suspicion weighs: the parts of the scale, and what a case needs. Data, so that two versions can be run
 * beside each other; a file of JSON.
 *
 * @param version its name, such as the day on which it was learned
 * @param fewestAccounts a smaller group is no ring
 * @param mostCases a person can judge a few dozen; the most suspect are kept
 * @param microsPerListen what a counted listen is taken to earn, in millionths of the currency, to size a case before its
 *     month is settled
 * @param prior the log-odds of a group of which nothing is known
 * @param whole log-odds that e times as many accounts are worth when a ring and its core are both to choose from
 * @param threshold the least score of a case, between 0 and 1
 * @param parts of the scale, by the code of the evidence
 * @param learned where prior, parts and threshold come from; empty before they are learned
 */
public record Policy(
        String version,
        int fewestAccounts,
        int mostCases,
        long microsPerListen,
        double prior,
        double whole,
        double threshold,
        SortedMap<String, Part> parts,
        Optional<Learned> learned) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The one in use: {@code policy.json} beside this class. */
    public static final Policy DEFAULT = standard();

    public Policy {
        if (fewestAccounts < 2 || mostCases < 1 || threshold < 0 || threshold > 1 || microsPerListen < 0) {
            throw new IllegalArgumentException(
                    "Expected at least 2 accounts, 1 case, a threshold in 0..1 and no negative rate, got "
                            + fewestAccounts + ", " + mostCases + ", " + threshold + ", " + microsPerListen);
        }
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * What a policy was learned from.
     *
     * @param months in words
     * @param groups how many groups of these months were weighed, {@code honestAccounts} how many honest people were there
     * @param budget how many of 10,000 honest accounts may be accused wrongly, and {@code accused} how many were
     * @param strongestHonest log-odds of the most suspect honest group that the budget leaves out
     * @param weakestAttack log-odds of the least suspect attack above it
     */
    public record Learned(
            String months,
            int groups,
            long honestAccounts,
            double budget,
            long accused,
            double strongestHonest,
            double weakestAttack) {}

    /** The policy in a file. */
    public static Policy read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a policy of suspicion in " + file + ": " + e.getMessage(), e);
        }
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    /** This policy with every group a case: to learn from, or to draw curves. */
    public Policy open() {
        return new Policy(
                version, fewestAccounts, Integer.MAX_VALUE, microsPerListen, prior, whole, 0, parts, Optional.empty());
    }

    Part part(String code) {
        return Objects.requireNonNull(parts.get(code), () -> "Policy " + version + " has no part " + code);
    }

    private static Policy read(InputStream stream) {
        return JSON.readValue(stream, Policy.class);
    }

    private static Policy standard() {
        try (var stream = Policy.class.getResourceAsStream("policy.json")) {
            return read(Objects.requireNonNull(stream, "policy.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
