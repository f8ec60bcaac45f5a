package org.diapason.effects.royalty;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A month's account: who gets what, what waits, and what nobody gets. The sum of it is the pool, to the unit.
 *
 * @param month which
 * @param currency ISO 4217
 * @param poolMicro what was shared, micro-units
 * @param payees a line a payee, by name
 * @param ledger the counts behind it, with the decision behind each
 */
public record Statement(
        YearMonth month, String currency, long poolMicro, List<PayeeLine> payees, List<LedgerLine> ledger) {

    public Statement {
        payees = List.copyOf(payees);
        ledger = List.copyOf(ledger);
    }

    /** Shares the pool among the listens of a ledger. */
    static Statement of(YearMonth month, String currency, long poolMicro, List<LedgerLine> ledger) {
        SortedMap<String, Map<Standing, Long>> listens = new TreeMap<>();
        for (LedgerLine line : ledger) {
            listens.computeIfAbsent(line.payee(), _ -> new EnumMap<>(Standing.class))
                    .merge(line.standing(), line.listens(), Long::sum);
        }
        SortedMap<String, Map<Standing, Long>> micro = share(poolMicro, listens);
        List<PayeeLine> payees = new ArrayList<>();
        listens.forEach(
                (payee, counts) -> payees.add(new PayeeLine(payee, counts, micro.getOrDefault(payee, Map.of()))));
        return new Statement(month, currency, poolMicro, payees, ledger);
    }

    private static SortedMap<String, Map<Standing, Long>> share(
            long pool, SortedMap<String, Map<Standing, Long>> listens) {
        List<LedgerLine> shares = new ArrayList<>();
        listens.forEach((payee, counts) -> counts.forEach((standing, count) -> {
            if (standing.hasShare()) {
                shares.add(new LedgerLine(payee, standing, "", count));
            }
        }));
        SortedMap<String, Map<Standing, Long>> micro = new TreeMap<>();
        if (shares.isEmpty()) {
            // Nobody listened: the whole pool is unallocated.
            shares.add(new LedgerLine("", Standing.UNALLOCATED, "", 1));
            listens.computeIfAbsent("", _ -> new EnumMap<>(Standing.class));
        }
        shares.sort(Comparator.comparing(LedgerLine::payee).thenComparing(LedgerLine::standing));
        long[] amounts = LargestRemainder.share(
                pool, shares.stream().mapToLong(LedgerLine::listens).toArray());
        for (int i = 0; i < amounts.length; i++) {
            LedgerLine share = shares.get(i);
            micro.computeIfAbsent(share.payee(), _ -> new EnumMap<>(Standing.class))
                    .put(share.standing(), amounts[i]);
        }
        return micro;
    }

    /** All listens of a standing. */
    public long listens(Standing standing) {
        return payees.stream().mapToLong(line -> line.listens(standing)).sum();
    }

    /** The money of a standing, micro-units. */
    public long micro(Standing standing) {
        return payees.stream().mapToLong(line -> line.micro(standing)).sum();
    }

    /** Listens that decisions took out of the report: excluded for good, or excluded and in escrow. */
    public long excluded() {
        return listens(Standing.EXCLUDED) + listens(Standing.ESCROW);
    }
}
