package org.diapason.web.office;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.effects.royalty.LedgerLine;
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

    /** What is shared, and what is not, must make the pool. */
    long sumMicro() {
        return Stream.of(Standing.values()).mapToLong(statement::micro).sum();
    }

    boolean isReconciled() {
        return statement.addsUp();
    }

    /** Lines of the ledger that a decision is behind. */
    List<LedgerLine> decided() {
        return statement.ledger().stream()
                .filter(line -> !line.decision().isEmpty())
                .toList();
    }
}
