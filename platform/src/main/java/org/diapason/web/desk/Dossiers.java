package org.diapason.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.charter.Charter;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.diapason.facts.people.StaffRole;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.FirstReading;
import org.diapason.judgement.Member;
import org.diapason.judgement.Subject;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Component;

/** Gathers what a person needs on one screen to judge a case. */
@Component
class Dossiers {
    private final Cases cases;
    private final Decisions decisions;
    private final Staff staff;
    private final Charter charter;
    private final RingPictures rings;
    private final Samples samples;
    private final Histories histories;
    private final CurrentAccount account;

    Dossiers(
            Cases cases,
            Decisions decisions,
            Staff staff,
            Charter charter,
            RingPictures rings,
            Samples samples,
            Histories histories,
            CurrentAccount account) {
        this.cases = cases;
        this.decisions = decisions;
        this.staff = staff;
        this.charter = charter;
        this.rings = rings;
        this.samples = samples;
        this.histories = histories;
        this.account = account;
    }

    /** The case, or 404. */
    Case get(String id, Instant now) {
        return cases.find(new CaseId(id), now).orElseThrow(() -> new Missing("case " + id));
    }

    CaseView of(Page page, Case about, Optional<String> member) {
        List<Decision> taken = decisions.listAbout(about.id());
        Optional<FirstReading> reading =
                cases.findReading(about.id(), page.reviewer().person());
        List<Member> members = cases.members(about.id());
        return new CaseView(
                about,
                members,
                reading,
                about.subject() instanceof Subject.Ring ring ? Optional.of(rings.heatMap(ring)) : Optional.empty(),
                about.subject() instanceof Subject.Ring ring ? Optional.of(rings.ties(ring)) : Optional.empty(),
                samples.of(about, member),
                histories.of(about, members, page.now()),
                taken.stream().map(this::named).toList(),
                appealed(about),
                about.subject() instanceof Subject.Appealed ? cases.exhibits(about.id()) : List.of(),
                charter.versionInForce(page.now()).commitments(),
                account.currency(),
                mayJudge(page, about),
                page.reviewer());
    }

    private CaseView.Taken named(Decision decision) {
        return new CaseView.Taken(
                decision,
                staff.nameOf(decision.decidedBy()),
                decision.signedBy().map(staff::nameOf));
    }

    private Optional<CaseView.Taken> appealed(Case about) {
        return about.subject() instanceof Subject.Appealed appealed
                ? decisions.find(appealed.decision()).map(this::named)
                : Optional.empty();
    }

    /** Whether this visitor's role and training allow what the page offers; the docket asks again. */
    private boolean mayJudge(Page page, Case about) {
        Reviewer reviewer = page.reviewer();
        boolean reads = page.visitor()
                .map(visitor -> visitor.roles().stream()
                        .allMatch(role -> role == StaffRole.AUDITOR || role == StaffRole.ADMINISTRATOR))
                .orElse(true);
        return !reads && staff.isTrained(reviewer.person(), about.subject().training());
    }
}
