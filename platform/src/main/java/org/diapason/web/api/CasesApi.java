package org.diapason.web.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Evidence;
import org.diapason.web.page.Missing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk as a program with the scope {@code read} may read it. It names no member of the staff, and decides nothing. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesApi {
    private static final int MOST = 500;

    private final CaseQueue queue;
    private final Cases cases;
    private final Decisions decisions;
    private final Clock clock;

    CasesApi(CaseQueue queue, Cases cases, Decisions decisions, Clock clock) {
        this.queue = queue;
        this.cases = cases;
        this.decisions = decisions;
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
                    code(about.state()),
                    about.headline(),
                    about.machine(),
                    about.score(),
                    about.moneyMicro(),
                    about.openedAt());
        }
    }

    /** One of the group that a case is about, and the part it plays. */
    record MemberJson(String id, String kind, String role, double score) {}

    /**
     * What the sample supports.
     *
     * @param errorBound at most this share of those not judged does not belong there (95 %)
     */
    record SampleJson(int members, int judged, int contrary, double errorBound) {}

    /** A case with what speaks for and against it. */
    record DossierJson(CaseJson about, List<Evidence> evidence, List<MemberJson> members, SampleJson sample) {}

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

    /**
     * The queue.
     *
     * @param kind such as {@code ring} or {@code batch}; empty for all
     * @param state such as {@code open}; empty for all
     * @param order {@code oldest}, {@code newest} or {@code money}
     */
    @GetMapping
    List<CaseJson> cases(
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Case.State> state,
            @RequestParam(defaultValue = "OLDEST") CaseQueue.Order order,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "50") int most) {
        CaseQueue.Filter filter = new CaseQueue.Filter(kind, state, order);
        return queue.list(filter, Math.max(0, from), Math.clamp(most, 0, MOST), clock.instant()).stream()
                .map(entry -> CaseJson.of(entry.about()))
                .toList();
    }

    @GetMapping("/{id}")
    DossierJson findCase(@PathVariable String id) {
        return cases.find(new CaseId(id), clock.instant())
                .map(this::dossier)
                .orElseThrow(() -> new Missing("case " + id));
    }

    @GetMapping("/{id}/decisions")
    List<DecisionJson> decisions(@PathVariable String id) {
        return decisions.listAbout(new CaseId(id)).stream()
                .map(DecisionJson::of)
                .toList();
    }

    private DossierJson dossier(Case about) {
        var bound = cases.bound(about.id());
        return new DossierJson(
                CaseJson.of(about),
                about.evidence(),
                cases.members(about.id()).stream()
                        .map(member -> new MemberJson(member.id(), code(member.kind()), member.role(), member.score()))
                        .toList(),
                new SampleJson(bound.members(), bound.judged(), bound.contrary(), bound.share()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
