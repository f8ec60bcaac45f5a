package org.diapason.web.office;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.effects.royalty.LedgerLine;
import org.diapason.effects.royalty.PayeeLine;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.judgement.Case;
import org.diapason.judgement.Decision;

/**
 * A month's account.
 *
 * @param months that can be looked at
 * @param awaiting cases of rules that would share it, and that nobody has decided
 * @param close the decision that closed it
 */
record MonthView(
        Statement statement, MoneyFlow flow, List<YearMonth> months, List<Case> awaiting, Optional<Decision> close) {

    /** A page that is read; {@code statement.csv} and {@code ledger.csv} have all of them. */
    static final int MOST = 200;

    /** The payees with the most money. */
    List<PayeeLine> payees() {
        return statement.payees().stream()
                .sorted(Comparator.comparingLong((PayeeLine line) -> -line.distributedMicro())
                        .thenComparing(PayeeLine::payee))
                .limit(MOST)
                .toList();
    }

    /** How many payees are not shown. */
    int others() {
        return Math.max(0, statement.payees().size() - MOST);
    }

    /** What is shared, and what is not, must make the pool. */
    long sumMicro() {
        return Stream.of(Standing.values()).mapToLong(statement::micro).sum();
    }

    boolean isReconciled() {
        return statement.addsUp();
    }

    /** Lines of the ledger that a decision is behind, those of the most listens. */
    List<LedgerLine> decided() {
        return statement.ledger().stream()
                .filter(line -> !line.decision().isEmpty())
                .sorted(Comparator.comparingLong((LedgerLine line) -> -line.listens())
                        .thenComparing(LedgerLine::payee)
                        .thenComparing(LedgerLine::decision))
                .limit(MOST)
                .toList();
    }
}
