package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.diapason.facts.Shared;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.ArtistId;
import org.diapason.facts.catalogue.Claim;
import org.diapason.facts.catalogue.Part;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.diapason.facts.delivery.Availability.State;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas allow and the samples do not show, in messages of our own; each is valid by the schema of its version. */
class ErnVariantsTest {
    private static final ReleaseId ALBUM = new ReleaseId("2000000000039");
    private static final RecordingId TIDE = new RecordingId("XWD992600004");
    private static final ReleaseId SINGLE = new ReleaseId("A10302B0001234567X");
    private static final RecordingId PORT = new RecordingId("XWD992600002");

    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder)
                .withContract(Ern.SENDER)
                .withSchemas(Shared.require().resolve("standards/ddex/xsd"));
        goodsIn.clock.pass(Duration.ofDays(30));
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    private static String message(String name) {
        try (InputStream in = ErnVariantsTest.class.getResourceAsStream("variants/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Delivered accepted(String message) {
        Delivered delivered = goodsIn.deliver(goodsIn.put(Sha256.of(message).hex() + ".xml", message));
        assertThat(delivered.status()).as("%s", delivered.findings()).isEqualTo(Delivered.Status.ACCEPTED);
        return delivered;
    }

    private List<State> states(ReleaseId release, String territory, String... days) {
        return List.of(days).stream()
                .map(day -> goodsIn.deals
                        .availability(release, territory, LocalDate.parse(day))
                        .state())
                .toList();
    }

    /** The same message as the versions before 4.3 write it: what an edition carries stands in the recording itself. */
    private static String withoutEditions(String version) {
        String plain = message("ern43.xml")
                .replaceFirst("(?s)<SoundRecordingEdition>\\s*<Type>Imm.*?</SoundRecordingEdition>", "")
                .replaceFirst(
                        "(?s)<SoundRecordingEdition>\\s*<Type>.*?(<ResourceId.*?)<PLine>.*?</SoundRecordingEdition>",
                        "$1")
                .replace("ern/43\"", "ern/" + version + "\"");
        return plain.replace(" AvsVersionId=\"3\"", "");
    }

    private static String as432() {
        return message("ern43.xml").replace("ern/43\"", "ern/432\"").replaceAll("(</?)Genre\\b", "$1DisplayGenre");
    }

    @Test
    void A01_in_3_8_2_the_sender_is_the_dpid_among_its_identifiers_and_its_dashes_are_left_out() {
        Delivered delivered = accepted(message("ern382.xml"));

        assertThat(goodsIn.deliveries.find(1).orElseThrow().supplier()).isEqualTo(Ern.SENDER);
        assertThat(List.of(delivered.releases(), delivered.recordings(), delivered.artists(), delivered.deals()))
                .containsExactly(2, 1, 4, 2);
        assertThat(GoodsIn.codes(delivered)).isEmpty();
    }

    @Test
    void A02_in_3_8_2_replaced_identifiers_other_territories_and_previews_are_not_taken() {
        accepted(message("ern382.xml"));

        Recording recording = goodsIn.catalogue.findRecording(PORT).orElseThrow();
        assertThat(recording.artist()).isEqualTo("Ondra Vey, Guest");
        assertThat(recording.duration()).contains(Duration.ofMillis(192_500));
        assertThat(recording.audio()).isEmpty();
        assertThat(goodsIn.catalogue.findRecording(new RecordingId("XWD992600001")))
                .isEmpty();
        assertThat(goodsIn.payee(PORT, "BE").orElseThrow().value()).endsWith("/Korr Records");
        assertThat(goodsIn.rows("artist where artist_id = '" + ArtistId.ofIsni("0000000123456789") + "'"))
                .isEqualTo(1);
    }

    @Test
    void A03_a_deal_of_two_periods_pauses_between_them_and_counts_under_any_reference_of_its_release() {
        accepted(message("ern382.xml"));

        assertThat(states(SINGLE, "BE", "2026-10-10", "2026-10-20", "2026-11-02"))
                .containsExactly(State.OFFERED, State.NOT_YET, State.OFFERED);
        assertThat(states(SINGLE, "DE", "2026-10-06")).containsExactly(State.TAKEN_DOWN);
    }

    @Test
    void A04_a_purge_without_an_identifier_takes_nothing_back_and_says_so() {
        accepted(message("ern382.xml"));

        assertThat(GoodsIn.codes(accepted(message("ern382-purge.xml"))))
                .containsExactly(FindingCode.RELEASE_ID_MISSING);
        assertThat(states(SINGLE, "FR", "2026-11-21")).containsExactly(State.OFFERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"411", "42", "43", "432"})
    void B01_in_4_defaults_and_sequence_numbers_count_and_not_the_order(String version) {
        String message = switch (version) {
            case "43" -> message("ern43.xml");
            case "432" -> as432();
            default -> withoutEditions(version);
        };

        Delivered delivered = accepted(message);

        assertThat(List.of(delivered.releases(), delivered.recordings(), delivered.artists(), delivered.deals()))
                .containsExactly(2, 1, 2, 1);
        Recording recording = goodsIn.catalogue.findRecording(TIDE).orElseThrow();
        assertThat(recording.title()).isEqualTo("潮");
        assertThat(recording.artist()).isEqualTo("Ondra Vey, Guest");
        assertThat(goodsIn.payee(TIDE, "JP").orElseThrow().value()).endsWith("/Korr Japan");
        assertThat(goodsIn.payee(TIDE, "FR").orElseThrow().value()).endsWith("/Korr Records");
    }

    @Test
    void B02_in_4_excluded_territories_and_two_periods_count_and_a_purge_ends_them() {
        accepted(message("ern43.xml"));
        accepted(message("ern43-purge.xml"));

        assertThat(states(ALBUM, "FR", "2026-10-05", "2026-10-20", "2026-11-02", "2026-11-20"))
                .containsExactly(State.OFFERED, State.NOT_YET, State.OFFERED, State.PURGED);
        assertThat(states(ALBUM, "US", "2026-10-05")).containsExactly(State.NOT_HERE);
    }

    @Test
    void B03_in_4_3_2_a_contributor_declares_a_part() {
        accepted(as432().replaceFirst(
                        "<Duration>",
                        "<Contributor SequenceNumber=\"1\"><ContributorPartyReference>PB</ContributorPartyReference>"
                                + "<Role><Value>Vocalist</Value></Role><AiContribution>Partly</AiContribution></Contributor>"
                                + "<Duration>"));

        assertThat(goodsIn.catalogue.declared(TIDE).parts()).containsEntry(Part.VOICE, AiShare.PARTLY);
        assertThat(goodsIn.catalogue.listClaims(TIDE))
                .extracting(Claim::field, Claim::value)
                .contains(tuple("ai.voice", "Partly"));
    }
}
