package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what with the journal, as the database sees it. */
class JournalRightsTest {
    private static final List<String> ROLES = List.of("machine", "desk", "office", "open", "sequencer");
    private static final String RECORD =
            "insert into journal_outbox (kind, body, recorded_at) values ('incident', '{}', '2026-10-03T12:00:00Z')";

    private static JournalDatabase database;

    @BeforeAll
    static void start() {
        database = JournalDatabase.fresh();
        database.owner().sql(RECORD).update();
        database.owner()
                .sql("insert into journal_entry select 0, entry_id, sha256('\\x00'::bytea || body) from journal_outbox")
                .update();
        database.owner()
                .sql("insert into journal_checkpoint values (1, sha256('root'), '2026-10-03T12:00:00Z')")
                .update();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"machine, true", "desk, true", "office, true", "open, false", "sequencer, false"})
    void those_who_act_record_and_what_they_record_is_pending(String role, boolean allowed) {
        if (allowed) {
            long pending = countPending();
            assertThatCode(() -> as(role).sql(RECORD).update()).doesNotThrowAnyException();
            assertThat(countPending()).isEqualTo(pending + 1);
        } else {
            assertThatThrownBy(() -> as(role).sql(RECORD).update()).hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_outbox", "journal_entry", "journal_checkpoint"})
    void nobody_changes_or_deletes_not_even_the_owner(String table) {
        for (String statement : List.of(
                "update " + table + " set " + column(table) + " = " + column(table),
                "delete from " + table,
                "truncate " + table + " cascade")) {
            for (String role : ROLES) {
                assertThatThrownBy(() -> as(role).sql(statement).update())
                        .as("%s: %s", role, statement)
                        .hasStackTraceContaining("permission denied");
            }
            assertThatThrownBy(() -> database.owner().sql(statement).update())
                    .as("owner: %s", statement)
                    .hasMessageContaining("only grows");
        }
    }

    @Test
    void only_the_sequencer_gives_indexes_and_signs() {
        for (String role : List.of("machine", "desk", "office", "open")) {
            for (String statement : List.of(
                    "insert into journal_entry values (1, 1, sha256('leaf'))",
                    "insert into journal_checkpoint values (2, sha256('root'), now())",
                    "insert into journal_pending values (1)",
                    "delete from journal_pending")) {
                assertThatThrownBy(() -> as(role).sql(statement).update())
                        .as("%s: %s", role, statement)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void everybody_reads() {
        for (String role : ROLES) {
            assertThat(as(role).sql(
                                    "select count(*) from journal_entry join journal_outbox using (entry_id), journal_checkpoint")
                            .query(Integer.class)
                            .single())
                    .as(role)
                    .isEqualTo(1);
        }
    }

    @Test
    void an_entry_has_one_place_and_a_place_one_entry() {
        assertThatThrownBy(() -> database.owner()
                        .sql("insert into journal_entry values (1, 1, sha256('again'))")
                        .update())
                .hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> database.owner()
                        .sql("insert into journal_entry values (0, 2, sha256('other'))")
                        .update())
                .hasMessageContaining("duplicate key");
    }

    private static String column(String table) {
        return switch (table) {
            case "journal_outbox" -> "kind";
            case "journal_entry" -> "leaf_hash";
            default -> "root";
        };
    }

    private static long countPending() {
        return database.owner()
                .sql("select count(*) from journal_pending")
                .query(Long.class)
                .single();
    }

    private static JdbcClient as(String role) {
        return JdbcClient.create(database.as(role));
    }
}
