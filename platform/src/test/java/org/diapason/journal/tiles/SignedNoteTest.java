package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    private static final String GO_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String GO_NOTE = GO_TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String C2SP_NOTE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;
    private static final String C2SP_VERIFIER = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @Test
    void the_published_seed_gives_the_published_key() {
        assertThat(Published.signer(Published.GO_SIGNER).verifier()).hasToString(Published.GO_VERIFIER);
        assertThat(Published.tessera().verifier()).hasToString(Published.TESSERA_VERIFIER);
    }

    @Test
    void signing_the_text_of_go_gives_the_note_of_go() {
        assertThat(SignedNote.sign(GO_TEXT, Published.signer(Published.GO_SIGNER)))
                .hasToString(GO_NOTE);
    }

    @Test
    void the_example_of_the_standard_verifies() {
        assertThat(open(C2SP_NOTE, C2SP_VERIFIER)).isEqualTo("This is an example message.\n");
    }

    @Test
    void a_signature_by_a_stranger_is_passed_over() {
        String stranger = C2SP_NOTE.substring(C2SP_NOTE.indexOf('\u2014'));
        assertThat(open(GO_NOTE + stranger, Published.GO_VERIFIER)).isEqualTo(GO_TEXT);
    }

    @Test
    void a_note_without_the_signature_asked_for_is_refused() {
        assertThatThrownBy(() -> open(GO_NOTE, C2SP_VERIFIER))
                .hasMessage(
                        "note: expected a signature by example.com/foo+530d903a, came signatures by PeterNeumann+c74f20a3");
    }

    @Test
    void one_failing_signature_of_a_known_key_spoils_the_note() {
        String other = SignedNote.sign("Another text.\n", Published.signer(Published.GO_SIGNER))
                .toString();
        String failing = other.substring(other.indexOf('\u2014'));
        assertThatThrownBy(() -> open(GO_NOTE + failing, Published.GO_VERIFIER))
                .hasMessageContaining("that fits the text, came one that does not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no signature\n",
                "no signature\n\n",
                "text\n\n- example.com/foo Uw2QOkn8srV1\n",
                "text\n\n\u2014 example.com/foo\n",
                "text\n\n\u2014 example.com/foo Uw2QOg==\n",
                "text\n\n\u2014 example+com Uw2QOkn8srV1\n",
                "text\n\n\u2014 example.com/foo Uw2QOkn8srV1",
                "te\txt\n\n\u2014 example.com/foo Uw2QOkn8srV1\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse("note", bytes(note))).isInstanceOf(FaultyLog.class);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> SignedNote.parse("note", new byte[] {(byte) 0xff, '\n'}))
                .hasMessageContaining("text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a3+?",
                ""
            })
    void bad_keys_are_refused(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey))
                .isInstanceOf(FaultyLog.class)
                .hasMessageStartingWith("vkey: expected ");
    }

    @Test
    void a_signing_key_needs_a_whole_seed_and_a_name_without_plus() {
        assertThatThrownBy(() -> SigningKey.ofSeed("name", new byte[31])).hasMessageContaining("32 bytes; 31 came");
        assertThatThrownBy(() -> SigningKey.ofSeed("a+b", new byte[32])).hasMessageContaining("\"a+b\"");
    }

    private static String open(String note, String vkey) {
        return SignedNote.parse("note", bytes(note)).textSignedBy("note", VerifierKey.parse(vkey));
    }
}
