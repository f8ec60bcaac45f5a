package org.diapason.effects.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementOfReasonsTest {
    private static Courtroom courtroom;
    private static Map<String, Object> withdrawn;

    @BeforeAll
    static void open() {
        courtroom = new Courtroom();
        withdrawn = statement(decided(courtroom.batch(8), new Act.Withdraw()));
    }

    @AfterAll
    static void close() {
        courtroom.close();
    }

    private static Decision decided(CaseId id, Act act) {
        courtroom.judge(id);
        return courtroom.decided(id, act);
    }

    private static SortedMap<String, Object> statement(Decision decision) {
        return StatementOfReasons.of(decision, 4).orElseThrow();
    }

    @Test
    void each_act_that_takes_something_has_a_statement_that_the_database_stores() {
        List<Decision> decisions = List.of(
                decided(courtroom.batch(4), new Act.Withdraw()),
                decided(courtroom.batch(5), new Act.Label()),
                decided(courtroom.ring(3, 1_000), new Act.Exclude()),
                decided(courtroom.ring(4, 1_000), new Act.Hold(courtroom.now().plus(Duration.ofDays(10)))));

        assertThat(decisions)
                .allSatisfy(decision -> assertThat(StatementRules.faults(statement(decision)))
                        .as(decision.act().toString())
                        .isEmpty());
    }

    @Test
    void it_names_no_person_and_is_never_fully_automated() {
        SortedMap<String, Object> statement = statement(decided(courtroom.batch(6), new Act.Withdraw()));

        assertThat(statement).containsEntry("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED");
        assertThat(statement.toString()).doesNotContainPattern("\\b(ana|bela)\\b");
    }

    @Test
    void what_takes_nothing_from_anybody_has_none() {
        assertThat(StatementOfReasons.of(decided(courtroom.batch(7), new Act.Dismiss()), 7))
                .isEmpty();
    }

    @Test
    void what_the_office_asked_for_was_raised_by_nobody_but_people_and_is_no_strike() {
        SupplierId supplier = new SupplierId("PADPIDA2026000009Z");
        CaseId asked = courtroom
                .intake()
                .propose(new Proposal(
                        Optional.empty(),
                        new Subject.Batch(supplier, YearMonth.of(2026, 10)),
                        "Somebody asks",
                        0,
                        0,
                        List.of(),
                        List.of(new Member("QZA00269999", Member.Kind.RECORDING, "asked_for", 0, ""))));

        SortedMap<String, Object> statement = statement(decided(asked, new Act.Withdraw()));

        assertThat(StatementRules.faults(statement)).isEmpty();
        assertThat(statement)
                .containsEntry("automated_detection", "No")
                .containsEntry("content_type", List.of("CONTENT_TYPE_AUDIO"));
        assertThat(Strike.list(courtroom.decisions().list(), courtroom.now()))
                .noneMatch(strike -> strike.supplier().equals(supplier));
    }

    /** The validator itself can say no. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "automated_decision, AUTOMATED_DECISION_FULLY",
                "automated_detection, Perhaps",
                "decision_ground, -",
                "decision_ground, DECISION_GROUND_ILLEGAL_CONTENT",
                "illegal_content_explanation, x",
                "incompatible_content_ground, -",
                "content_date, 1999-12-31",
                "application_date, 05/10/2026",
                "puid, a b",
                "category, STATEMENT_CATEGORY_MUSIC",
                "decision_visibility, DECISION_VISIBILITY_CONTENT_REMOVED",
                "source_identity, somebody",
                "reviewer, ana"
            })
    void a_planted_fault_is_refused(String field, String value) {
        Map<String, Object> statement = new TreeMap<>(withdrawn);
        if (value == null) {
            statement.remove(field);
        } else {
            statement.put(field, value);
        }

        assertThat(StatementRules.faults(statement)).isNotEmpty();
    }
}
