package org.diapason.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.Commitments.Whose.ACCOUNT;
import static org.diapason.journal.Commitments.Whose.ARTIST;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommitmentsTest {
    private static JournalDatabase database;

    @BeforeAll
    static void start() {
        database = JournalDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void the_same_artist_has_the_same_name_for_every_role() {
        assertThat(as("desk").of(ARTIST, "A-1")).isEqualTo(as("machine").of(ARTIST, "A-1"));
        assertThat(as("desk").of(ARTIST, "A-1")).isNotEqualTo(as("desk").of(ARTIST, "A-2"));
        assertThat(as("desk").of(ARTIST, "A-1")).isNotEqualTo(as("desk").of(ACCOUNT, "A-1"));
    }

    @Test
    void a_name_is_the_hash_of_salt_and_subject_and_no_two_databases_agree_on_it() throws Exception {
        Commitment commitment = as("desk").of(ARTIST, "A-3");
        byte[] salt = database.owner()
                .sql("select salt from commitment_salt where subject = 'artist:A-3'")
                .query(byte[].class)
                .single();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        digest.update("artist:A-3".getBytes(StandardCharsets.UTF_8));
        assertThat(commitment.hex()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        assertThat(salt).hasSize(32);
    }

    @Test
    void after_erasure_the_name_is_nobodys() {
        Commitment before = as("desk").of(ACCOUNT, "L-1");
        as("office").erase(ACCOUNT, "L-1");
        assertThat(as("desk").of(ACCOUNT, "L-1")).isNotEqualTo(before);
    }

    @Test
    void only_the_office_erases_and_the_public_site_sees_no_salt() {
        as("desk").of(ACCOUNT, "L-2");
        assertThatThrownBy(() -> as("desk").erase(ACCOUNT, "L-2")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as("open").of(ACCOUNT, "L-2")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as("sequencer").of(ACCOUNT, "L-2")).hasStackTraceContaining("permission denied");
    }

    @Test
    void a_commitment_is_64_hexadecimal_digits() {
        assertThatThrownBy(() -> new Commitment("Ada Lovelace")).hasMessageContaining("64 hexadecimal digits");
    }

    private static Commitments as(String role) {
        return new Commitments(JdbcClient.create(database.as(role)), new SecureRandom());
    }
}
