package org.diapason.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.effects.exposure.FeedConsumer;
import org.diapason.effects.exposure.FeedConsumers;
import org.diapason.effects.exposure.FeedVersion;
import org.diapason.effects.exposure.webhook.Webhook;
import org.diapason.effects.exposure.webhook.Webhooks;
import org.diapason.effects.withdrawal.MakeGood;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.effects.withdrawal.Withdrawals;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.Scope;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.people.StaffRole;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What is out of the catalogue, and who was told. Somebody of the office may ask for a withdrawal: that opens a case for
 * people to judge, and takes nothing from anybody.
 */
@Controller
class WithdrawalPages {
    private static final int SHORTEST_REASON = 20;

    private final Catalogue catalogue;
    private final Intake intake;
    private final Shelf shelf;
    private final FeedConsumers consumers;
    private final Webhooks webhooks;

    WithdrawalPages(Catalogue catalogue, Intake intake, Shelf shelf, FeedConsumers consumers, Webhooks webhooks) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.shelf = shelf;
        this.consumers = consumers;
        this.webhooks = webhooks;
    }

    /**
     * What is out.
     *
     * @param owed for withdrawals that appeals undid
     * @param latest version of the eligibility feed; empty before there is one
     * @param consumers of it, with their lag
     * @param webhooks to which its versions are sent
     */
    record WithdrawalsView(
            Withdrawals withdrawals,
            List<MakeGood> owed,
            Optional<FeedVersion> latest,
            List<FeedConsumer> consumers,
            List<Webhook> webhooks) {
        Optional<Webhook> findWebhook(FeedConsumer consumer) {
            return webhooks.stream()
                    .filter(webhook -> webhook.consumer().equals(consumer.name()))
                    .findFirst();
        }
    }

    /** What was asked for, when it cannot be taken. */
    record RefusedView(Scope scope, String id, String reason) {}

    static boolean mayAsk(Page page) {
        return page.visitor()
                .filter(visitor -> visitor.isOneOf(StaffRole.CATALOGUE, StaffRole.COMPLIANCE))
                .isPresent();
    }

    @GetMapping("/office/withdrawals")
    View withdrawals(Page page) {
        return page.show(
                "office/withdrawals",
                new WithdrawalsView(
                        shelf.withdrawals(), shelf.owed(), consumers.findLatest(), consumers.list(), webhooks.list()));
    }

    /** Asks people to judge whether these recordings leave: a recording, a release, or all of an artist or a supplier. */
    @PostMapping("/office/withdrawals")
    View ask(
            Page page,
            @RequestParam(defaultValue = "RECORDING") Scope scope,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        if (reason.strip().length() < SHORTEST_REASON) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.show("office/asked", new RefusedView(scope, id, reason));
        }
        Map<SupplierId, List<RecordingId>> recordings = catalogue.listOf(scope, id);
        if (recordings.isEmpty()) {
            throw new Missing("recordings of " + id);
        }
        YearMonth month = YearMonth.from(page.now().atZone(ZoneOffset.UTC));
        recordings.forEach(
                (supplier, ids) -> intake.propose(proposal(supplier, month, scope, id, ids, reason.strip())));
        return new RedirectView("/desk");
    }

    private static Proposal proposal(
            SupplierId supplier, YearMonth month, Scope scope, String id, List<RecordingId> recordings, String reason) {
        String what = switch (scope) {
            case RECORDING -> "Recording " + id;
            case RELEASE -> "The recordings of release " + id;
            case ARTIST -> "The recordings of " + id;
            case SUPPLIER -> "All recordings of supplier " + id;
        };
        return OfficeProposal.of(
                new Subject.Batch(supplier, month),
                what + " should leave the catalogue, somebody of the office says",
                recordings,
                reason);
    }
}
