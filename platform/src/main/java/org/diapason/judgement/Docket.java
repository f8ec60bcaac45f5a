package org.diapason.judgement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.Staff;
import org.diapason.journal.Journal;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where decisions are made: the one door. Each step takes a signed-in, trained person, and is written,
 * with its journal entry, in one transaction or not at all. Safe for use by many threads: steps about one
 * case wait for each other.
 *
 * @see DocketRefusal for what it does not take
 */
public final class Docket {
    /** An exclusion of more money than this is grave: 100 units of the currency. */
    static final long GRAVE_MONEY_MICRO = 100_000_000L;

    /** At most this share of the members that nobody judged may be wrongly in a group that is sanctioned. */
    static final double WIDEST_BOUND = 0.10;

    /** A hold, and its one extension, last at most this long. */
    static final Duration LONGEST_HOLD = Duration.ofDays(30);

    private final CaseTables cases;
    private final SampleTables samples;
    private final DecisionTables decisions;
    private final TransactionTemplate transaction;
    private final CaseJournal journal;
    private final Charter charter;
    private final Admission admission;
    private final Clock clock;
    private final boolean simulation;

    /**
     * A docket that writes with the desk's rights.
     *
     * @param simulation whether what is decided here is played, and marked so for ever
     */
    public Docket(DataSource desk, Staff staff, Charter charter, Journal journal, Clock clock, boolean simulation) {
        this.cases = new CaseTables(desk);
        this.samples = new SampleTables(desk);
        this.decisions = new DecisionTables(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.journal = new CaseJournal(journal, desk);
        this.charter = charter;
        this.admission = new Admission(staff);
        this.clock = clock;
        this.simulation = simulation;
    }

    /**
     * Records what a person makes of the dossier before they see the machine's score. It stays as it was given.
     *
     * @param words what it rests on
     */
    public FirstReading read(Reviewer reviewer, CaseId id, FirstReading.Impression impression, String words) {
        return onCase(id, () -> {
            Case open = undecided(id);
            admission.check(reviewer, open.subject());
            if (samples.findReading(id, reviewer.person()).isPresent()) {
                throw new DocketRefusal(
                        DocketRefusal.Code.ALREADY_READ,
                        reviewer.person() + " has given a first reading of " + id + "; it stays as it was given.");
            }
            FirstReading reading = new FirstReading(impression, words.strip(), clock.instant());
            samples.insertReading(id, reviewer, reading);
            return reading;
        });
    }

    /**
     * Records what a person finds about one member of the sample.
     *
     * @param note what the finding rests on
     * @param spent how long the person looked at it
     */
    public void rule(Reviewer reviewer, CaseId id, String memberId, Finding finding, String note, Duration spent) {
        onCase(id, () -> {
            Case open = undecided(id);
            admission.check(reviewer, open.subject());
            if (!samples.listSample(id).contains(memberId)) {
                throw new DocketRefusal(
                        DocketRefusal.Code.NOT_IN_THE_SAMPLE,
                        "Expected a member of the sample of " + id + ", got " + memberId
                                + ". The program draws the sample; enlarge it to judge more.");
            }
            if (samples.isRuled(id, memberId)) {
                throw new DocketRefusal(
                        DocketRefusal.Code.ALREADY_RULED, memberId + " has been judged in " + id + "; a ruling stays.");
            }
            samples.insertRuling(id, memberId, reviewer, finding, note, spent, clock.instant());
            return memberId;
        });
    }

    /** Draws as many members again as are in the sample, or what is left, so that it can support more. */
    public List<String> enlargeSample(Reviewer reviewer, CaseId id) {
        return onCase(id, () -> {
            Case open = undecided(id);
            admission.check(reviewer, open.subject());
            int drawn = samples.listSample(id).size();
            List<String> order = Sample.order(cases.listMembers(id), open.subject(), samples.sampleSeed(id));
            List<String> more = order.subList(drawn, Math.min(order.size(), Math.max(2 * drawn, Sample.FIRST)));
            samples.insertSample(id, more, drawn);
            return List.copyOf(more);
        });
    }

    /**
     * Whether it would be taken, without taking it.
     *
     * @throws DocketRefusal as {@link #decide} would
     */
    public void check(Reviewer reviewer, CaseId id, Draft draft) {
        Case open = undecided(id);
        admission.check(reviewer, open.subject());
        admission.checkNotInvolved(reviewer, open.subject(), decisions::listDecisions);
        DraftRules.check(draft, open, samples, decisions, clock.instant());
        checkRead(reviewer, open);
    }

    /** What a machine proposed is read before it is decided; the database asks the same again (V19). */
    private void checkRead(Reviewer reviewer, Case open) {
        if (open.machine().isPresent()
                && samples.findReading(open.id(), reviewer.person()).isEmpty()) {
            throw new DocketRefusal(
                    DocketRefusal.Code.NOT_READ,
                    "Expected a first reading of " + open.id() + " by " + reviewer.person()
                            + " before the decision; there is none. Say what you make of the dossier first.");
        }
    }

    /** Decides a case, which its reader has read first. A grave decision takes effect when a second person has signed it. */
    public Decision decide(Reviewer reviewer, CaseId id, Draft draft) {
        return onCase(id, () -> {
            Case open = undecided(id);
            check(reviewer, id, draft);
            DecisionId decision = decisions.insertDecision(
                    reviewer, open, draft, isGrave(draft.act(), open), charterVersion(), simulation, clock.instant());
            Decision made = decision(decision);
            journal.decided(made);
            return made;
        });
    }

    /**
     * A second person agrees, and the decision takes effect now; or does not, and the case is open again. Until then the
     * one who decided may do the latter too, and so take it back.
     */
    public Decision countersign(Reviewer reviewer, DecisionId id, boolean agrees) {
        Decision waiting = decision(id);
        return onCase(waiting.caseId(), () -> {
            Decision first = decision(id);
            if (!first.isWaiting()) {
                throw new DocketRefusal(
                        DocketRefusal.Code.NOTHING_TO_COUNTERSIGN,
                        "Expected a decision that waits for its second person; " + id + " does not.");
            }
            admission.check(reviewer, first.subject());
            admission.checkNotInvolved(reviewer, first.subject(), decisions::listDecisions);
            if (agrees && first.decidedBy().equals(reviewer.person())) {
                throw new DocketRefusal(
                        DocketRefusal.Code.SAME_PERSON,
                        "Expected a second person to sign " + id + "; " + reviewer.person() + " decided it.");
            }
            decisions.insertCountersignature(id, reviewer, agrees, clock.instant());
            Decision signed = decision(id);
            journal.countersigned(signed, agrees);
            return signed;
        });
    }

    /**
     * Opens the case of an appeal. Anybody concerned may appeal once, without an account, while the window
     * is open; another person hears it.
     */
    public CaseId appeal(DecisionId id, String grounds) {
        Decision appealed = decision(id);
        CaseId opened = new CaseId("appeal-" + id.value());
        return onCase(opened, () -> {
            Appeals.check(appealed, cases.isOpened(opened), grounds, clock.instant());
            cases.insertCase(opened, Appeals.proposal(appealed, grounds), 0, clock.instant());
            decisions.insertAppeal(opened, id, grounds, clock.instant());
            journal.appealed(opened, id, grounds);
            return opened;
        });
    }

    private Case undecided(CaseId id) {
        Case found = cases.findCase(id, clock.instant())
                .orElseThrow(() -> new DocketRefusal(DocketRefusal.Code.NO_SUCH_CASE, "There is no case " + id + "."));
        return switch (found.state()) {
            case OPEN, HELD -> found;
            case AWAITS_SECOND_PERSON ->
                throw new DocketRefusal(
                        DocketRefusal.Code.AWAITS_SECOND_PERSON, id + " waits for a second person to sign or refuse.");
            case DECIDED ->
                throw new DocketRefusal(
                        DocketRefusal.Code.ALREADY_DECIDED,
                        id + " is decided. What is wrong with it is for an appeal.");
        };
    }

    private Decision decision(DecisionId id) {
        return decisions
                .findDecision(id)
                .orElseThrow(() ->
                        new DocketRefusal(DocketRefusal.Code.NO_SUCH_DECISION, "There is no decision " + id + "."));
    }

    private String charterVersion() {
        Instant now = clock.instant();
        return charter.versionInForce(now).id().text();
    }

    /** Whether an act about a case needs a second person before it takes effect. */
    public static boolean isGrave(Act act, Case open) {
        return act instanceof Act.Withdraw
                || act instanceof Act.ExtendHold
                || act instanceof Act.CloseMonth
                || act instanceof Act.Release
                || act instanceof Act.Adopt
                || (act instanceof Act.Exclude && open.moneyMicro() > GRAVE_MONEY_MICRO);
    }

    private <T> T onCase(CaseId id, Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            cases.lock(id);
            return step.get();
        }));
    }
}
