package org.diapason.web.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.charter.ClauseId;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.diapason.judgement.Act;
import org.diapason.judgement.Case;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Draft;
import org.diapason.judgement.Finding;
import org.diapason.judgement.FirstReading;
import org.diapason.judgement.Subject;
import org.diapason.web.signin.SamplePeople;
import org.diapason.web.signin.SignIn;

/**
 * Plays recorded decisions of sample people at the docket, as a demonstration: each signs in, judges the sample member by
 * member, decides, and a second one signs where it is grave. The docket must have been opened as a simulation.
 */
public final class Rehearsal {
    private final SampleDecisions script = SampleDecisions.load();
    private final Map<String, Reviewer> signedIn = new HashMap<>();
    private final Set<CaseId> left = new HashSet<>();
    private final Staff staff;
    private final SignIn signIn;
    private final Docket docket;
    private final Cases cases;
    private final Clock clock;
    private final Consumer<Duration> pass;

    /**
     * A rehearsal at this docket.
     *
     * @param pass lets the given time pass on the clock
     */
    public Rehearsal(Staff staff, Docket docket, Cases cases, Clock clock, Consumer<Duration> pass) {
        this.staff = staff;
        this.signIn = new SignIn(staff, clock);
        this.docket = docket;
        this.cases = cases;
        this.clock = clock;
        this.pass = pass;
    }

    /** Enters the sample people, with their trainings, unless they are there. */
    public void employ() {
        for (SampleDecisions.Person person : script.people()) {
            PersonId id = new PersonId(person.id());
            if (!staff.knows(id)) {
                staff.enter(id, person.name(), SignIn.hash(person.password()), person.roles());
                person.trained().stream().sorted().forEach(topic -> staff.train(id, topic));
            }
        }
    }

    /** The sample people, for the page on which a visitor signs in as one of them. */
    public static SamplePeople people() {
        return new SamplePeople(SampleDecisions.load().people().stream()
                .map(person -> new SamplePeople.Person(
                        person.id(),
                        person.name(),
                        person.password(),
                        person.roles().stream()
                                .sorted()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toList()))
                .toList());
    }

    /** Leaves the last case of each kind for visitors to decide. */
    public void leaveTheLastOfEachKind() {
        Map<Class<?>, CaseId> last = new HashMap<>();
        cases.list(clock.instant()).forEach(one -> last.put(one.subject().getClass(), one.id()));
        left.addAll(last.values());
    }

    /** Decides what is open, as recorded. What no recording takes stays open, as on any day. */
    public void decide() {
        for (SampleDecisions.Recorded recorded : script.decisions()) {
            List<Case> taken = cases.list(clock.instant()).stream()
                    .filter(one -> one.state() == Case.State.OPEN && matches(recorded, one.subject()))
                    .filter(one -> cases.bound(one.id()).members() >= recorded.atLeast())
                    .filter(one -> !left.contains(one.id()))
                    .sorted(Comparator.comparing(Case::moneyMicro)
                            .reversed()
                            .thenComparing(one -> one.id().value()))
                    .limit(recorded.take())
                    .toList();
            taken.forEach(one -> decide(recorded, one));
        }
    }

    /** Two sample people close a month. */
    public void close(CaseId monthEnd) {
        signTogether(
                monthEnd,
                new Act.CloseMonth(),
                "The account reconciles: distributed, held, in escrow and unallocated make the pool.");
    }

    /** Two sample people sign a rule by which months are shared. */
    public void adopt(CaseId sharing) {
        signTogether(sharing, new Act.Adopt(), "It is the rule that our contracts with suppliers name.");
    }

    private void signTogether(CaseId id, Act act, String reason) {
        Decision decision = docket.decide(reviewer("amelie"), id, new Draft(act, ClauseId.of(53), reason));
        pass.accept(Duration.ofMinutes(20));
        docket.countersign(reviewer("samir"), decision.id(), true);
    }

    private static boolean matches(SampleDecisions.Recorded recorded, Subject subject) {
        return switch (subject) {
            case Subject.Ring ring ->
                recorded.subject().equals("ring")
                        && recorded.pattern().map(ring.pattern()::equals).orElse(true);
            case Subject.Batch _ -> recorded.subject().equals("batch");
            case Subject.MonthEnd _, Subject.Detector _, Subject.Sharing _, Subject.Appealed _ -> false;
        };
    }

    private void decide(SampleDecisions.Recorded recorded, Case one) {
        Act act = act(recorded);
        docket.read(
                reviewer(recorded.by()),
                one.id(),
                act instanceof Act.Dismiss ? FirstReading.Impression.OTHERWISE : FirstReading.Impression.AS_PROPOSED,
                "Read the evidence for and against, without the score.");
        if (act.sanctions()) {
            judge(recorded, one.id());
        }
        pass.accept(Duration.ofMinutes(5));
        Draft draft = new Draft(act, new ClauseId(recorded.clause()), recorded.reason());
        Decision decision = docket.decide(reviewer(recorded.by()), one.id(), draft);
        if (decision.isGrave()) {
            pass.accept(Duration.ofMinutes(30));
            docket.countersign(reviewer(recorded.second()), decision.id(), true);
        }
        recorded.appeal().ifPresent(answer -> appeal(recorded, answer, decision));
    }

    private void judge(SampleDecisions.Recorded recorded, CaseId id) {
        int contrary = recorded.contrary().orElse(0);
        int position = 0;
        for (String member : cases.sample(id)) {
            rule(recorded, id, member, position++ < contrary ? Finding.NOT_CONFIRMED : Finding.CONFIRMED);
        }
        if (contrary > 0) {
            docket.enlargeSample(reviewer(recorded.by()), id)
                    .forEach(member -> rule(recorded, id, member, Finding.CONFIRMED));
        }
    }

    private void rule(SampleDecisions.Recorded recorded, CaseId id, String member, Finding finding) {
        Duration spent = Duration.ofSeconds(recorded.seconds());
        pass.accept(spent);
        docket.rule(reviewer(recorded.by()), id, member, finding, "Read the dossier of this member.", spent);
    }

    private void appeal(SampleDecisions.Recorded recorded, SampleDecisions.Answer answer, Decision decision) {
        pass.accept(Duration.ofHours(20));
        CaseId id = docket.appeal(decision.id(), answer.grounds());
        pass.accept(Duration.ofHours(26));
        Act act = answer.act().equals("grant") ? new Act.Grant() : new Act.Uphold();
        docket.decide(reviewer(answer.heardBy()), id, new Draft(act, new ClauseId(recorded.clause()), answer.reason()));
    }

    private Act act(SampleDecisions.Recorded recorded) {
        return switch (recorded.act()) {
            case "exclude" -> new Act.Exclude();
            case "hold" ->
                new Act.Hold(
                        clock.instant().plus(Duration.ofDays(recorded.days().orElseThrow())));
            case "label" -> new Act.Label();
            case "withdraw" -> new Act.Withdraw();
            case "dismiss" -> new Act.Dismiss();
            default -> throw new IllegalStateException("The recording has an unknown act: " + recorded.act());
        };
    }

    private Reviewer reviewer(String id) {
        Reviewer known = signedIn.get(id);
        if (known == null || !staff.isSignedIn(known)) {
            SampleDecisions.Person person = script.people().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The recording has no person " + id));
            known = signIn.signIn(new PersonId(id), person.password()).orElseThrow();
            signedIn.put(id, known);
        }
        return known;
    }
}
