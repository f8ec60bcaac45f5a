package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.Shared;
import org.diapason.facts.catalogue.AiDeclaration;
import org.diapason.facts.catalogue.AiShare;
import org.diapason.facts.catalogue.Part;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.ReleaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What suppliers declare about generative AI, and where they contradict themselves. */
class DeclarationTest {
    private static final RecordingId LOW_TIDE = new RecordingId("XWD992600007");
    private static final ReleaseId RELEASE = new ReleaseId("2000000000015");

    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder).withContract(Ern.SENDER);
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    /** A message of ERN 4.3.2 with these elements in its recording. */
    private static String declaring(String inRecording) {
        return Ern.ern43("M1", LOW_TIDE.value())
                .replace("xml/ern/43\"", "xml/ern/432\"")
                .replace("<Duration>", inRecording + "<Duration>");
    }

    private static String contributor(String who, String role, String contribution) {
        String party = who.equals("AI")
                ? "<SpecialContributor>GenerativeAI</SpecialContributor>"
                : "<ContributorPartyReference>P1</ContributorPartyReference>";
        String said = contribution.isEmpty() ? "" : "<AiContribution>" + contribution + "</AiContribution>";
        return "<Contributor>" + party + "<Role><Value>" + role + "</Value></Role>" + said + "</Contributor>";
    }

    private Delivered deliver(String message) {
        return goodsIn.deliver(goodsIn.put("m1.xml", message));
    }

    @Test
    void A01_an_older_version_declares_nothing_and_nothing_is_not_none() {
        deliver(Ern.ern43("M1", LOW_TIDE.value()));

        assertThat(goodsIn.catalogue.declared(LOW_TIDE).isDeclared()).isFalse();
        assertThat(goodsIn.catalogue.declared(LOW_TIDE).whole()).isEmpty();
    }

    @Test
    void A02_each_part_is_credited_with_what_is_declared_of_it() {
        Delivered delivered = deliver(declaring("<ContainsAI>Partly</ContainsAI>"
                + contributor("AI", "LeadVocalist", "")
                + contributor("P1", "Composer", "Partly")
                + contributor("P1", "StudioMusician", "None")
                + contributor("P1", "Lyricist", "")));

        assertThat(codes(delivered)).containsOnly(FindingCode.FILE_MISSING);
        AiDeclaration declared = goodsIn.catalogue.declared(LOW_TIDE);
        assertThat(declared.whole()).contains(AiShare.PARTLY);
        assertThat(declared.parts())
                .isEqualTo(Map.of(
                        Part.VOICE, AiShare.ALL,
                        Part.COMPOSITION, AiShare.PARTLY,
                        Part.INSTRUMENTS, AiShare.NONE));
    }

    @Test
    void A03_a_generated_cover_is_the_artworks_and_not_the_sounds() {
        deliver(declaring("<ContainsAI>None</ContainsAI>")
                .replace(
                        "</ResourceList>",
                        "<Image><ResourceReference>A2</ResourceReference><Type>FrontCoverImage</Type>"
                                + "<ContainsAI>All</ContainsAI></Image></ResourceList>")
                .replace(
                        "</ResourceGroup>",
                        "<LinkedReleaseResourceReference>A2</LinkedReleaseResourceReference></ResourceGroup>"));

        assertThat(goodsIn.catalogue.declared(LOW_TIDE).whole()).contains(AiShare.NONE);
        assertThat(goodsIn.catalogue.declared(RELEASE)).satisfies(release -> {
            assertThat(release.whole()).isEmpty();
            assertThat(release.parts()).isEqualTo(Map.of(Part.ARTWORK, AiShare.ALL));
        });
    }

    @Test
    void A04_a_word_that_is_none_of_the_three_counts_as_not_declared() {
        Delivered delivered = deliver(declaring("<ContainsAI>Mostly</ContainsAI>"));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(codes(delivered)).contains(FindingCode.AI_DECLARATION_UNREADABLE);
        assertThat(goodsIn.catalogue.declared(LOW_TIDE).isDeclared()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "All, AI, '', false",
        "All, AI, All, false",
        "All, P1, '', true",
        "None, P1, '', false",
        "None, P1, None, false",
        "None, P1, Partly, true",
        "None, AI, '', true",
        "Partly, AI, Partly, true",
        "Partly, P1, All, true",
        "Partly, P1, Partly, false",
    })
    void B01_what_the_schema_cannot_say_is_checked(String whole, String who, String contribution, boolean contradicts) {
        Delivered delivered =
                deliver(declaring("<ContainsAI>" + whole + "</ContainsAI>" + contributor(who, "Artist", contribution)));

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(codes(delivered).contains(FindingCode.AI_DECLARATION_CONTRADICTION))
                .isEqualTo(contradicts);
    }

    @Test
    void B02_a_release_without_ai_cannot_hold_a_recording_with_it() {
        Delivered delivered = deliver(declaring("<ContainsAI>Partly</ContainsAI>")
                .replace("<ReleaseLabelReference", "<ContainsAI>None</ContainsAI><ReleaseLabelReference"));

        assertThat(delivered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.AI_DECLARATION_CONTRADICTION)
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.path()).isEqualTo("/NewReleaseMessage/ReleaseList/Release[1]"));
    }

    /** A message whose cover lies beside it, as this sample file. */
    private Delivered deliverWithCover(String sample, String declaration) throws IOException {
        Path cover = Shared.require().resolve("standards/c2pa").resolve(sample);
        goodsIn.put("cover.jpg", Files.readAllBytes(cover));
        return deliver(declaring("")
                .replace(
                        "</ResourceList>",
                        "<Image><ResourceReference>A2</ResourceReference>" + declaration
                                + "<TechnicalDetails><File><URI>cover.jpg</URI></File></TechnicalDetails></Image></ResourceList>")
                .replace(
                        "</ResourceGroup>",
                        "<LinkedReleaseResourceReference>A2</LinkedReleaseResourceReference></ResourceGroup>"));
    }

    @Test
    void B03_a_cover_that_says_itself_that_it_is_generated_must_be_declared() throws IOException {
        Delivered delivered = deliverWithCover("ocsp.jpg", "<ContainsAI>None</ContainsAI>");

        assertThat(delivered.status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(codes(delivered)).contains(FindingCode.AI_MARK_UNDECLARED);
        assertThat(goodsIn.catalogue.declared(RELEASE)).satisfies(release -> {
            assertThat(release.marked()).contains(AiShare.PARTLY);
            assertThat(release.parts()).isEqualTo(Map.of(Part.ARTWORK, AiShare.NONE));
        });
    }

    @Test
    void B04_a_declared_one_and_one_without_a_generative_mark_need_nothing() throws IOException {
        assertThat(codes(deliverWithCover("ocsp.jpg", "<ContainsAI>Partly</ContainsAI>")))
                .doesNotContain(FindingCode.AI_MARK_UNDECLARED);
        assertThat(codes(deliverWithCover("C.jpg", ""))).doesNotContain(FindingCode.AI_MARK_UNDECLARED);
    }

    @Test
    void B05_a_file_that_is_not_built_as_it_should_is_told() throws IOException {
        assertThat(codes(deliverWithCover("riff_bomb_1000.wav", ""))).contains(FindingCode.MARKS_UNREADABLE);
    }

    @Test
    void C01_the_four_derived_samples_say_what_their_names_say() {
        Path derived = Shared.require().resolve("standards/ddex/ern/ern432-derived");
        goodsIn.withContract("PADPIDA2013042401U");

        assertThat(declaredFirst(derived, "all-genai")).isEqualTo(Optional.of(AiShare.ALL));
        assertThat(declaredFirst(derived, "partly-contributor")).isEqualTo(Optional.of(AiShare.PARTLY));
        assertThat(declaredFirst(derived, "none")).isEqualTo(Optional.of(AiShare.NONE));
        assertThat(declaredFirst(derived, "contradiction-none-but-partly")).isEqualTo(Optional.of(AiShare.NONE));
    }

    private Optional<AiShare> declaredFirst(Path derived, String name) {
        try (GoodsIn alone = new GoodsIn(folder.resolve(name)).withContract("PADPIDA2013042401U")) {
            Delivered delivered = alone.deliver(derived.resolve("DERIVED_from_DDEX_43_1_Audio__" + name + ".xml"));
            assertThat(codes(delivered).contains(FindingCode.AI_DECLARATION_CONTRADICTION))
                    .isEqualTo(name.startsWith("contradiction"));
            return alone.catalogue.declared(new RecordingId("JPTO09404900")).whole();
        }
    }

    private static List<FindingCode> codes(Delivered delivered) {
        return delivered.findings().stream().map(Finding::code).toList();
    }
}
