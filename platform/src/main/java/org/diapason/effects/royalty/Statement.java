package org.diapason.effects.royalty;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A month's account: who gets what, what waits, and what nobody gets. The sum of it is the pool and what contracts
 * add to it, to the unit.
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

    /** Puts the counts of a ledger and the amounts of money, both by payee and standing, together. */
    static Statement of(
            MonthFacts facts,
            List<LedgerLine> ledger,
            SortedMap<String, Map<Standing, Long>> micro,
            Map<String, Long> topUps) {
        SortedMap<String, Map<Standing, Long>> listens = new TreeMap<>();
        micro.keySet().forEach(payee -> listens.put(payee, new EnumMap<>(Standing.class)));
        for (LedgerLine line : ledger) {
            listens.computeIfAbsent(line.payee(), _ -> new EnumMap<>(Standing.class))
                    .merge(line.standing(), line.listens(), Long::sum);
        }
        List<PayeeLine> payees = new ArrayList<>();
        listens.forEach((payee, counts) -> payees.add(
                new PayeeLine(payee, counts, micro.getOrDefault(payee, Map.of()), topUps.getOrDefault(payee, 0L))));
        return new Statement(facts.month(), facts.currency(), facts.poolMicro(), payees, ledger);
    }

    /** All listens of a standing. */
    public long listens(Standing standing) {
        return payees.stream().mapToLong(line -> line.listens(standing)).sum();
    }

    /** The money of a standing, micro-units. */
    public long micro(Standing standing) {
        return payees.stream().mapToLong(line -> line.micro(standing)).sum();
    }

    /** Whether what is shared out of the pools makes them, to the unit. */
    public boolean addsUp() {
        return Stream.of(Standing.values()).mapToLong(this::micro).sum() == poolMicro;
    }

    /** What contracts add to the pools, micro-units. */
    public long topUpMicro() {
        return payees.stream().mapToLong(PayeeLine::topUpMicro).sum();
    }

    /** What payees are paid: out of the pools and above them, micro-units. */
    public long distributedMicro() {
        return micro(Standing.COUNTED) + topUpMicro();
    }

    /** Listens that decisions took out of the report: excluded for good, or excluded and in escrow. */
    public long excluded() {
        return listens(Standing.EXCLUDED) + listens(Standing.ESCROW);
    }
}
