package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.diapason.facts.people.Reviewer;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps the rule when a program forgets it. */
class DecisionRightsTest {
    private static final String INSERT = """
            insert into decision (decision_id, case_id, act, grave, clause, charter_version, reason, person_id, session_id,
                                  members, judged, contrary, error_bound, simulation, decided_at)
            values ('decision-x', ?, 'dismiss', false, 'C52', '2026-01', 'A reason that is long enough', ?, ?,
                    0, 0, 0, 0, false, '2026-11-02T09:00:00Z')
            """;

    private final Courtroom courtroom = new Courtroom();
    private CaseId id = new CaseId("none");

    @BeforeEach
    void decideOne() {
        id = courtroom.ring(3, 1_000);
        courtroom.decided(courtroom.ring(4, 1_000), new Act.Dismiss());
    }

    @AfterEach
    void close() {
        courtroom.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MACHINE", "OFFICE", "OPEN", "SEQUENCER"})
    void only_the_desk_may_insert_a_decision(Role role) {
        assertThatThrownBy(() -> insert(role, courtroom.ana)).hasStackTraceContaining("permission denied");
    }

    @Test
    void the_desk_inserts_one_for_a_trained_person_who_is_signed_in_and_for_nobody_else() {
        assertThatThrownBy(() -> insert(Role.DESK, courtroom.newcomer)).hasStackTraceContaining("no training in force");
        assertThatThrownBy(() -> insert(Role.DESK, new Reviewer(courtroom.ana.person(), UUID.randomUUID())))
                .hasStackTraceContaining("not signed in");
        assertThatThrownBy(() -> insert(Role.DESK, new Reviewer(courtroom.ana.person(), courtroom.bela.session())))
                .hasStackTraceContaining("not signed in");
        assertThat(insert(Role.DESK, courtroom.ana)).isEqualTo(1);
    }

    @Test
    void the_desk_inserts_none_for_a_person_who_has_not_read_what_a_machine_proposed() {
        id = courtroom.intake().propose(Courtroom.ringProposal("unread", 3, 1_000));

        assertThatThrownBy(() -> insert(Role.DESK, courtroom.ana)).hasStackTraceContaining("no first reading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "countersignature", "ruling", "docket_case", "journal_outbox", "journal_entry"})
    void no_role_and_not_even_the_owner_changes_or_deletes(String table) {
        for (Role role : Role.values()) {
            for (String change : changes(table)) {
                assertThatThrownBy(() ->
                                courtroom.database().client(role).sql(change).update())
                        .as(role + ": " + change)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> courtroom
                        .database()
                        .owner()
                        .sql("truncate " + table + " cascade")
                        .update())
                .hasStackTraceContaining("only grows");
    }

    @Test
    void the_owner_is_refused_too() {
        assertThatThrownBy(() -> courtroom
                        .database()
                        .owner()
                        .sql("update decision set act = 'exclude'")
                        .update())
                .hasStackTraceContaining("only grows");
        assertThatThrownBy(() ->
                        courtroom.database().owner().sql("delete from decision").update())
                .hasStackTraceContaining("only grows");
    }

    private static String[] changes(String table) {
        return new String[] {
            "delete from " + table, "truncate " + table, "update " + table + " set " + column(table) + " = null"
        };
    }

    private static String column(String table) {
        return switch (table) {
            case "decision", "countersignature" -> "decision_id";
            case "ruling", "docket_case" -> "case_id";
            case "journal_outbox" -> "kind";
            case "journal_entry" -> "index";
            default -> throw new IllegalArgumentException(table);
        };
    }

    private int insert(Role role, Reviewer reviewer) {
        return courtroom
                .database()
                .client(role)
                .sql(INSERT)
                .params(id.value(), reviewer.person().value(), reviewer.session())
                .update();
    }
}
