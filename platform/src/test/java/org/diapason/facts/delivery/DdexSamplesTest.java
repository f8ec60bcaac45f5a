package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.diapason.facts.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Every sample message of DDEX and its users that we know of, through the front door. */
class DdexSamplesTest {
    private static final List<String> SENDERS = List.of(
            "PADPIDA1234567890",
            "DPID_OF_THE_SENDER",
            "LABEL382",
            "PADPIDA2013042401U",
            "PADPIDA2007050901U",
            "PADPIDA2010032301A",
            "PADPIDA111111111");

    @TempDir
    Path folder;

    @Test
    void without_contracts_every_sample_is_quarantined_and_every_original_kept() {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder)) {
            List<Delivered> delivered = goodsIn.deliveries.deliver(samples);

            assertThat(delivered).allMatch(one -> one.status() == Delivered.Status.QUARANTINED);
            assertThat(delivered).hasSizeGreaterThanOrEqualTo(108);
            assertThat(goodsIn.catalogue.counts().recordings()).isZero();
            assertThat(codesOf(delivered, "ern382", "Resources_Release_Profiles_Samples_Profile_AudioSingle.xml"))
                    .contains(FindingCode.NO_CONTRACT_CLAUSE);
        }
    }

    @Test
    void with_contracts_the_supported_versions_come_in_and_the_others_say_why_not() {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder)) {
            SENDERS.forEach(goodsIn::withContract);

            List<Delivered> delivered = goodsIn.deliveries.deliver(samples);

            assertThat(delivered)
                    .filteredOn(one -> !isSupported(one))
                    .allMatch(one -> codes(one).getFirst() == reason(one), "is refused for its reason");
            assertThat(refused(delivered, "ern382"))
                    .containsOnly(
                            Map.entry(
                                    "Resources_Business_Profiles_Samples_Profile_NonInteractiveSubscriptionStreamingService.xml",
                                    FindingCode.MALFORMED_XML),
                            Map.entry(
                                    "Resources_Release_Profiles_Samples_Profile_TVSeries_FimBundle.xml",
                                    FindingCode.MALFORMED_XML),
                            Map.entry("test-suite_valid_ern-382_basic_release.xml", FindingCode.MISSING_ELEMENT),
                            Map.entry("fixtures_album_basic.xml", FindingCode.MESSAGE_ID_REUSED));
            assertThat(refused(delivered, "ern43"))
                    .containsOnly(
                            Map.entry("spec_fixtures_ern_43_5_SimpleVideoSingle.xml", FindingCode.MESSAGE_ID_REUSED),
                            Map.entry("spec_fixtures_ern_43_6_Ringtone.xml", FindingCode.MESSAGE_ID_REUSED));
            assertThat(goodsIn.deliveries.deliver(samples)).allMatch(one -> one.status() == Delivered.Status.UNCHANGED);
        }
    }

    /** Counted by hand in the messages: releases (those of tracks included), sound recordings, artists, deals. */
    @Test
    void ten_messages_have_what_was_counted_in_them_by_hand() {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder)) {
            List<Delivered> delivered = goodsIn.deliveries.deliver(samples.resolve("ern382"), samples.resolve("ern43"));

            assertThat(delivered.stream()
                            .collect(Collectors.toMap(
                                    one -> shortName(one.path()),
                                    one -> List.of(one.releases(), one.recordings(), one.artists(), one.deals()))))
                    .containsAllEntriesOf(Map.ofEntries(
                            Map.entry("ern382/fixtures_01_delivery.xml", List.of(1, 1, 1, 1)),
                            Map.entry("ern382/fixtures_03_delete.xml", List.of(0, 0, 0, 0)),
                            Map.entry("ern382/fixtures_dealTypes.xml", List.of(5, 2, 1, 4)),
                            Map.entry(
                                    "ern382/java_ddex-convertercli_src_main_resources_ern381_Profile_DigitalClassicalAudioAlbum_MulitPartWork.xml",
                                    List.of(1, 12, 3, 0)),
                            Map.entry(
                                    "ern382/Resources_Release_Profiles_Samples_Profile_AudioAlbum_WithBooklet.xml",
                                    List.of(7, 6, 1, 0)),
                            Map.entry(
                                    "ern382/Resources_Release_Profiles_Samples_Profile_AudioSingle.xml",
                                    List.of(2, 1, 2, 0)),
                            Map.entry(
                                    "ern382/Resources_Release_Profiles_Samples_Profile_VideoAlbum.xml",
                                    List.of(5, 0, 1, 0)),
                            Map.entry("ern43/examples_Samples43_1_Audio.xml", List.of(22, 21, 1, 3)),
                            Map.entry("ern43/examples_Samples43_4_SimpleAudioSingle.xml", List.of(1, 1, 1, 747)),
                            Map.entry("ern43/examples_Samples43_Variant_Classical.xml", List.of(13, 12, 3, 1))));
        }
    }

    private static boolean isSupported(Delivered one) {
        return folderOf(one.path()).equals("ern382") || folderOf(one.path()).equals("ern43");
    }

    private static FindingCode reason(Delivered one) {
        return switch (folderOf(one.path())) {
            case "hostile" -> one.path().contains("laughs") ? FindingCode.DOCTYPE_REFUSED : FindingCode.TOO_DEEP;
            case "mead10", "mead101", "mead11", "pie10" -> FindingCode.UNSUPPORTED_STANDARD;
            default -> FindingCode.UNSUPPORTED_VERSION;
        };
    }

    private static List<FindingCode> codes(Delivered one) {
        return one.findings().stream().map(Finding::code).toList();
    }

    @Test
    void every_message_has_as_many_releases_recordings_and_deals_as_xpath_counts() throws Exception {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder)) {
            for (Delivered one : goodsIn.deliveries.deliver(samples)) {
                if (one.standard().equals("ern") && one.findings().getFirst().code() != FindingCode.MALFORMED_XML) {
                    var document = DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(one.path());
                    assertThat(List.of(one.releases(), one.recordings(), one.deals()))
                            .as(one.path())
                            .containsExactly(
                                    count(document, "/*/ReleaseList/Release | /*/ReleaseList/TrackRelease"),
                                    count(document, "/*/ResourceList/SoundRecording"),
                                    count(document, "/*/DealList/ReleaseDeal/Deal"));
                }
            }
        }
    }

    private static int count(Document document, String path) throws XPathExpressionException {
        return ((NodeList)
                        XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET))
                .getLength();
    }

    private static Path samples() {
        return Shared.require().resolve("standards/ddex/ern");
    }

    private static Map<String, FindingCode> refused(List<Delivered> delivered, String version) {
        Map<String, FindingCode> refused = new TreeMap<>();
        for (Delivered one : delivered) {
            String name = shortName(one.path());
            if (name.startsWith(version + "/") && one.status() == Delivered.Status.QUARANTINED) {
                refused.put(
                        name.substring(version.length() + 1),
                        one.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .findFirst()
                                .orElseThrow()
                                .code());
            }
        }
        return refused;
    }

    private static List<FindingCode> codesOf(List<Delivered> delivered, String version, String name) {
        return delivered.stream()
                .filter(one -> shortName(one.path()).equals(version + "/" + name))
                .flatMap(one -> one.findings().stream())
                .map(Finding::code)
                .toList();
    }

    /** The folder, and the name without the project that it comes from. */
    private static String shortName(String path) {
        return folderOf(path) + "/" + Path.of(path).getFileName().toString().replaceFirst("^.*__", "");
    }

    private static String folderOf(String path) {
        Path file = Path.of(path);
        return file.getName(file.getNameCount() - 2).toString();
    }
}
