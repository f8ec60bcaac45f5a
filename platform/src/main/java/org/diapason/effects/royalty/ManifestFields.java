package org.diapason.effects.royalty;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.store.Sha256;

/** The fields of a manifest, in the order in which it is written; {@link Manifest} reads them. */
final class ManifestFields {
    private ManifestFields() {}

    /** @param digests of the files that the account consists of, by name */
    static Map<String, Object> of(
            Statement statement,
            List<Correction> corrections,
            MonthFacts facts,
            Instant asOf,
            SortedMap<String, String> digests)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("month", facts.month().toString());
        manifest.put("as_of", asOf.toString());
        manifest.put("engine", Royalty.ENGINE);
        manifest.put("rule", rule(facts.rule()));
        manifest.put("currency", facts.currency());
        manifest.put("pools", pools(facts));
        manifest.put("pool_micro", facts.poolMicro());
        manifest.put("top_up_micro", statement.topUpMicro());
        manifest.put("distributed_micro", statement.distributedMicro());
        manifest.put("escrow_micro", statement.micro(Standing.ESCROW));
        manifest.put("held_micro", statement.micro(Standing.HELD));
        manifest.put("unallocated_micro", statement.micro(Standing.UNALLOCATED));
        manifest.put("corrections_micro", correctionsOf(corrections));
        manifest.put("listens_by_standing", listensByStanding(statement));
        manifest.put("decisions", decisions(facts));
        manifest.put("payees", digest(facts.payees()));
        manifest.put("terms", digest(facts.terms()));
        manifest.put("artists", digest(new TreeMap<>(facts.artists()).entrySet()));
        manifest.put("listens", digestsOf(facts.listens()));
        manifest.put("files", digests);
        return manifest;
    }

    /** A rule as manifests write it; the figures that only the artist-centric model asks for stand with that one alone. */
    static Map<String, Object> rule(SharingRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", rule.from().toString());
        fields.put("model", rule.model().code());
        fields.put("shortest_ms", rule.shortestMs());
        if (rule.model() == SharingModel.ARTIST_CENTRIC) {
            fields.put("boost_listens", rule.boostListens());
            fields.put("boost_listeners", rule.boostListeners());
            fields.put("cap_listens", rule.capListens());
        }
        return fields;
    }

    private static List<Map<String, Object>> pools(MonthFacts facts) {
        List<Map<String, Object>> pools = new ArrayList<>();
        for (Pool pool : facts.pools()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("territory", pool.territory());
            fields.put("plan", pool.plan());
            fields.put("amount_micro", pool.amountMicro());
            fields.put("revenue_micro", pool.revenueMicro());
            pool.subscribers().ifPresent(subscribers -> fields.put("subscribers", subscribers));
            pools.add(fields);
        }
        return pools;
    }

    /** What is corrected in favour of payees, by closed month. */
    private static SortedMap<String, Long> correctionsOf(List<Correction> corrections) {
        SortedMap<String, Long> months = new TreeMap<>();
        for (Correction line : corrections) {
            if (line.standing() == Standing.COUNTED) {
                months.merge(line.month().toString(), line.micro() + line.topUpMicro(), Long::sum);
            }
        }
        return months;
    }

    private static Map<String, Long> listensByStanding(Statement statement) {
        Map<String, Long> listens = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            listens.put(standing.code(), statement.listens(standing));
        }
        return listens;
    }

    /** Of the texts of these, each on a line, in their order. */
    private static String digest(Collection<?> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach(value -> lines.append(value).append('\n'));
        return Sha256.of(lines.toString()).hex();
    }

    private static List<String> decisions(MonthFacts facts) {
        return facts.decisions().stream()
                .map(decision -> decision.id().value())
                .sorted()
                .toList();
    }

    private static SortedMap<String, String> digestsOf(SortedMap<String, Path> files) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            digests.put(file.getKey(), Sha256.ofFile(file.getValue()).hex());
        }
        return digests;
    }
}
