package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.diapason.facts.listening.SharingRule;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the manifest of a month says, as {@link StatementFiles} wrote it.
 *
 * @param month whose account it is
 * @param asOf the time whose facts and decisions it follows
 * @param rule how it was shared, field by field
 * @param poolMicro what was shared; all amounts in micro-units
 * @param topUpMicro what contracts added; a part of what was distributed
 * @param correctionsMicro what it pays, or takes back, of earlier months, by month
 * @param listensByStanding how many listens have each standing, by its code
 * @param decisions the decisions that it follows
 * @param listens the files of listens, by path, with their digests
 */
record Manifest(
        YearMonth month,
        Instant asOf,
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
        SortedMap<String, String> listens) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static Manifest read(Path file) {
        return JSON.readValue(file, Manifest.class);
    }

    /** Whether the account was shared by this rule. */
    boolean isSharedBy(SharingRule signed) {
        SortedMap<String, String> fields = new TreeMap<>();
        StatementFiles.rule(signed).forEach((name, value) -> fields.put(name, value.toString()));
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
