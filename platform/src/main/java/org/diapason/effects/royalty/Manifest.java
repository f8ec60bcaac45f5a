package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diapason.facts.listening.SharingRule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the manifest of a month says, as {@link StatementFiles} wrote it.
 *
 * @param month whose account it is
 * @param engine which version of the program worked it out; what an older one did not say is 0 here
 * @param asOf the time whose facts and decisions it follows
 * @param rule how it was shared, field by field
 * @param poolMicro what was shared; all amounts in micro-units
 * @param topUpMicro what contracts added; a part of what was distributed
 * @param correctionsMicro what it pays, or takes back, of earlier months, by month
 * @param listensByStanding how many listens have each standing, by its code
 * @param decisions the decisions that it follows
 * @param listens the files of listens, by path, with their digests
 * @param files those that the account consists of, by name, with their digests
 */
record Manifest(
        YearMonth month,
        Instant asOf,
        String engine,
        SortedMap<String, String> rule,
        long poolMicro,
        long topUpMicro,
        long distributedMicro,
        long escrowMicro,
        long heldMicro,
        long unallocatedMicro,
        SortedMap<String, Long> correctionsMicro,
        SortedMap<String, Long> listensByStanding,
        SortedSet<String> decisions,
        SortedMap<String, String> listens,
        SortedMap<String, String> files) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Manifest read(Path file) {
        return JSON.readValue(file, Manifest.class);
    }

    /** The fields, by name, in which the manifest that was signed and another one differ, or that one of them lacks. */
    static List<Difference> differences(Path signed, Path again) {
        JsonNode there = JSON.readTree(signed);
        JsonNode here = JSON.readTree(again);
        SortedSet<String> names = new TreeSet<>(there.propertyNames());
        names.addAll(here.propertyNames());
        names.removeIf(name -> there.path(name).equals(here.path(name)));
        return names.stream()
                .map(name -> new Difference(
                        StatementFiles.MANIFEST,
                        "",
                        name,
                        there.path(name).toString(),
                        here.path(name).toString()))
                .toList();
    }

    /** Whether the account was shared by this rule. */
    boolean isSharedBy(SharingRule signed) {
        SortedMap<String, String> fields = new TreeMap<>();
        ManifestFields.rule(signed).forEach((name, value) -> fields.put(name, value.toString()));
        return fields.equals(rule);
    }

    /** Whether distributed, escrow, held and unallocated make the pool and what contracts added, to the unit. */
    boolean isShared() {
        return distributedMicro + escrowMicro + heldMicro + unallocatedMicro == poolMicro + topUpMicro;
    }

    /** All listens that have a standing. */
    long countListens() {
        return listensByStanding.values().stream().mapToLong(Long::longValue).sum();
    }
}
