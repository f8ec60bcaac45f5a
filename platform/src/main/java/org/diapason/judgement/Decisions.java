package org.diapason.judgement;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The decisions, for those who follow them. Nothing is ever marked as undone: what is in force is worked
 * out, as of any time, from what was decided and when.
 */
public final class Decisions {
    private final DecisionTables tables;
    private final CaseTables cases;

    /** Reads with the rights of the given role's connections. */
    public Decisions(DataSource source) {
        this.tables = new DecisionTables(source);
        this.cases = new CaseTables(source);
    }

    /** All decisions ever taken, in the order in which they were. */
    public List<Decision> list() {
        return tables.listDecisions();
    }

    /** How many people took a decision, or signed one. */
    public long countPeople() {
        return tables.countDeciders();
    }

    public Optional<Decision> find(DecisionId id) {
        return tables.findDecision(id);
    }

    /** Every decision about a case, in the order in which they were taken. */
    public List<Decision> listAbout(CaseId id) {
        return tables.listDecisions(id);
    }

    /** What a decision covers: the accounts of its ring or the recordings of its batch, without those that are spared. */
    public SortedSet<String> covered(Decision decision) {
        Member.Kind unit = Sample.unit(decision.subject());
        return ids(
                decision, member -> member.kind() == unit && !decision.spared().contains(member.id()));
    }

    /** The payees that a decision about listens concerns: those who would gain, framed ones among them. */
    public SortedSet<String> concerned(Decision decision) {
        return ids(
                decision,
                member -> member.kind() == Member.Kind.PAYEE && !member.role().equals("camouflage"));
    }

    private SortedSet<String> ids(Decision decision, Predicate<Member> which) {
        return cases.listMembers(decision.caseId()).stream()
                .filter(which)
                .map(Member::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A text that is another one whenever other decisions are in force, or are final, now than before; cheap to ask, and
     * at times another one without need.
     */
    public String revision(Instant now) {
        return tables.revision(now);
    }

    /** The decisions in force at a time, by identifier. */
    public List<Decision> inForce(Instant asOf) {
        return inForce(list(), asOf);
    }

    /** Those of them that close a month, in the order in which they were taken; no appeal undoes one. */
    public List<Decision> listCloses(Instant asOf) {
        return tables.listCloses().stream()
                .filter(decision -> decision.isEffective(asOf))
                .toList();
    }

    /** All those in force, of these decisions. */
    public static List<Decision> inForce(List<Decision> all, Instant asOf) {
        List<Decision> effective =
                all.stream().filter(decision -> decision.isEffective(asOf)).toList();
        Set<DecisionId> undone = undone(effective);
        Set<CaseId> settled = settled(effective, undone);
        return effective.stream()
                .filter(decision -> !undone.contains(decision.id()))
                .filter(decision -> !hasLapsed(decision, settled, asOf))
                .sorted(Comparator.comparing(decision -> decision.id().value()))
                .toList();
    }

    private static Set<DecisionId> undone(List<Decision> effective) {
        Set<DecisionId> undone = new HashSet<>();
        for (Decision decision : effective) {
            if (decision.act() instanceof Act.Grant && decision.subject() instanceof Subject.Appealed appealed) {
                undone.add(appealed.decision());
            }
        }
        return undone;
    }

    private static Set<CaseId> settled(List<Decision> effective, Set<DecisionId> undone) {
        Set<CaseId> settled = new HashSet<>();
        for (Decision decision : effective) {
            if (!decision.act().isHold() && !undone.contains(decision.id())) {
                settled.add(decision.caseId());
            }
        }
        return settled;
    }

    /** A hold ends at its deadline by itself, or when its case is decided. Nothing else ends with time. */
    private static boolean hasLapsed(Decision decision, Set<CaseId> settled, Instant asOf) {
        return switch (decision.act()) {
            case Act.Hold hold -> !asOf.isBefore(hold.until()) || settled.contains(decision.caseId());
            case Act.ExtendHold hold -> !asOf.isBefore(hold.until()) || settled.contains(decision.caseId());
            case Act.Dismiss _, Act.Exclude _, Act.Label _, Act.Withdraw _ -> false;
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> false;
        };
    }
}
