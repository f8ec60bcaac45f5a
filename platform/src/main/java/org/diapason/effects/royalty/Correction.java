package org.diapason.effects.royalty;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much a closed month turned out otherwise than it was accounted for, for one payee and standing. It is paid, or
 * taken back, with a later month; the closed month stays as it was signed.
 *
 * @param month the closed one
 * @param listens how many more, or fewer
 * @param micro how much more, or less, micro-units
 * @param topUpMicro and above the pool; only what is counted is topped up
 */
public record Correction(YearMonth month, String payee, Standing standing, long listens, long micro, long topUpMicro) {

    /** What an account says now less what it said before, by payee and standing. */
    public static List<Correction> between(Statement before, Statement after) {
        Map<String, PayeeLine> then = byPayee(before);
        Map<String, PayeeLine> now = byPayee(after);
        Map<String, PayeeLine> both = new TreeMap<>(then);
        both.putAll(now);
        PayeeLine none = new PayeeLine("", Map.of(), Map.of(), 0);
        List<Correction> corrections = new ArrayList<>();
        for (String payee : both.keySet()) {
            for (Standing standing : Standing.values()) {
                PayeeLine was = then.getOrDefault(payee, none);
                PayeeLine is = now.getOrDefault(payee, none);
                long listens = is.listens(standing) - was.listens(standing);
                long micro = is.micro(standing) - was.micro(standing);
                long topUp = standing == Standing.COUNTED ? is.topUpMicro() - was.topUpMicro() : 0;
                if (listens != 0 || micro != 0 || topUp != 0) {
                    corrections.add(new Correction(after.month(), payee, standing, listens, micro, topUp));
                }
            }
        }
        return corrections;
    }

    private static Map<String, PayeeLine> byPayee(Statement statement) {
        Map<String, PayeeLine> lines = new TreeMap<>();
        statement.payees().forEach(line -> lines.put(line.payee(), line));
        return lines;
    }
}
