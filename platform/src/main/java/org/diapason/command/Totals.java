package org.diapason.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import tools.jackson.databind.json.JsonMapper;

/** The totals of a month's account, for those who read and for programs. Money is in micro-units. */
final class Totals {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Totals() {}

    static Map<String, Object> of(Statement statement) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("listens_excluded", statement.excluded());
        totals.put("pool", statement.poolMicro());
        totals.put("distributed", statement.distributedMicro());
        totals.put("top_up", statement.topUpMicro());
        totals.put("held", statement.micro(Standing.HELD));
        totals.put("escrow", statement.micro(Standing.ESCROW));
        totals.put("unallocated", statement.micro(Standing.UNALLOCATED));
        return totals;
    }

    static String json(Statement statement) {
        return JSON.writeValueAsString(of(statement));
    }

    static String words(Statement statement, Path folder) {
        StringBuilder words = new StringBuilder();
        words.append(String.format(
                Locale.ROOT,
                "%s: %s %s to share%n",
                statement.month(),
                money(statement.poolMicro()),
                statement.currency()));
        for (Standing standing : Standing.values()) {
            words.append(String.format(
                    Locale.ROOT,
                    "  %-12s %,12d listens  %16s%n",
                    standing.code().replace('_', ' '),
                    statement.listens(standing),
                    money(statement.micro(standing))));
        }
        if (statement.topUpMicro() > 0) {
            words.append(String.format(
                    Locale.ROOT, "  %-37s %16s%n", "above the pool, by contract", money(statement.topUpMicro())));
        }
        return words.append("Written to ").append(folder).toString();
    }

    private static String money(long micro) {
        return String.format(Locale.ROOT, "%,d.%06d", micro / 1_000_000, micro % 1_000_000);
    }
}
