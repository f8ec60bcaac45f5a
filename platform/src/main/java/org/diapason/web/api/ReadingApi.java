package org.diapason.web.api;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.effects.royalty.Statement;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.delivery.Received;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.page.Missing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a program with the scope {@code read} may read. It names no member of the staff. */
@RestController
@RequestMapping("/api/v1")
class ReadingApi {
    private static final int MOST = 500;

    private final CaseQueue queue;
    private final Cases cases;
    private final Decisions decisions;
    private final Deliveries deliveries;
    private final CurrentAccount account;
    private final Clock clock;

    ReadingApi(
            CaseQueue queue,
            Cases cases,
            Decisions decisions,
            Deliveries deliveries,
            CurrentAccount account,
            Clock clock) {
        this.queue = queue;
        this.cases = cases;
        this.decisions = decisions;
        this.deliveries = deliveries;
        this.account = account;
        this.clock = clock;
    }

    /** A case without its members. The score is the machine's, and no probability. */
    record CaseJson(
            String id,
            String kind,
            String state,
            String headline,
            Optional<String> machine,
            double score,
            long moneyMicro,
            Instant openedAt) {
        static CaseJson of(Case about) {
            return new CaseJson(
                    about.id().value(),
                    CaseQueue.kindOf(about.subject()),
                    about.state().name().toLowerCase(java.util.Locale.ROOT),
                    about.headline(),
                    about.machine(),
                    about.score(),
                    about.moneyMicro(),
                    about.openedAt());
        }
    }

    /** A decision, without who took it. */
    record DecisionJson(
            String id,
            String caseId,
            String clause,
            String charterVersion,
            String reason,
            Instant decidedAt,
            Optional<Instant> effectiveAt,
            boolean grave,
            boolean simulation) {
        static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.id().value(),
                    decision.caseId().value(),
                    decision.clause(),
                    decision.charterVersion(),
                    decision.reason(),
                    decision.decidedAt(),
                    decision.effectiveAt(),
                    decision.isGrave(),
                    decision.isSimulation());
        }
    }

    @GetMapping("/cases")
    List<CaseJson> cases(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "50") int most) {
        CaseQueue.Filter all = new CaseQueue.Filter(Optional.empty(), Optional.empty(), CaseQueue.Order.OLDEST);
        return queue.list(all, Math.max(0, from), Math.clamp(most, 0, MOST), clock.instant()).stream()
                .map(entry -> CaseJson.of(entry.about()))
                .toList();
    }

    @GetMapping("/cases/{id}")
    CaseJson findCase(@PathVariable String id) {
        return cases.find(new CaseId(id), clock.instant())
                .map(CaseJson::of)
                .orElseThrow(() -> new Missing("case " + id));
    }

    @GetMapping("/cases/{id}/decisions")
    List<DecisionJson> decisions(@PathVariable String id) {
        return decisions.listAbout(new CaseId(id)).stream()
                .map(DecisionJson::of)
                .toList();
    }

    @GetMapping("/deliveries")
    List<Received> deliveries(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "50") int most) {
        return deliveries.list(Optional.empty(), Math.max(0, from), Math.clamp(most, 0, MOST));
    }

    @GetMapping("/months")
    Map<String, List<YearMonth>> months() {
        return Map.of("months", account.months());
    }

    /** A month's account as of now, in micro-units. */
    @GetMapping("/months/{month}")
    Statement month(@PathVariable YearMonth month) {
        if (!account.months().contains(month)) {
            throw new Missing("month " + month);
        }
        return account.of(month);
    }
}
