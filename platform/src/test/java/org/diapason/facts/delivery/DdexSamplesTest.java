package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** The versions that are read in full; 4.3.2 has four messages derived from one of 4.3. */
    private static final Set<String> VALIDATED = Set.of("ern382", "ern411", "ern42", "ern43", "ern432-derived");

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

    /** One line a message: what became of it, why, and its releases, recordings, artists and deals. */
    @Test
    void with_contracts_and_schemas_each_sample_ends_as_the_table_says() throws IOException {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder).withSchemas(schemas())) {
            enterContracts(goodsIn, samples);

            List<Delivered> delivered = goodsIn.deliveries.deliver(samples);

            assertThat(delivered.stream()
                            .map(DdexSamplesTest::line)
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n")))
                    .isEqualTo(table());
        }
    }

    @Test
    void whether_a_message_of_the_five_versions_is_valid_is_what_xerces_and_xmllint_said() throws IOException {
        Path samples = samples();
        Map<String, Boolean> verdicts = verdicts(samples);
        try (GoodsIn goodsIn = new GoodsIn(folder).withSchemas(schemas())) {
            List<Delivered> judged = goodsIn.deliveries.deliver(samples).stream()
                    .filter(one -> VALIDATED.contains(folderOf(one.path())))
                    .toList();

            assertThat(judged)
                    .hasSizeGreaterThanOrEqualTo(77)
                    .allSatisfy(one -> assertThat(isValid(one))
                            .as(one.path())
                            .isEqualTo(verdicts.getOrDefault(
                                    samples.relativize(Path.of(one.path())).toString(), true)));
        }
    }

    @Test
    void a_fault_against_the_schema_is_told_with_its_place_and_its_line() {
        Path samples = samples();
        try (GoodsIn goodsIn = new GoodsIn(folder).withSchemas(schemas())) {
            Delivered delivered =
                    goodsIn.deliver(samples.resolve("ern382/AudiusProject__ddex-processor__fixtures_dealTypes.xml"));

            assertThat(delivered.findings())
                    .filteredOn(finding -> finding.code() == FindingCode.SCHEMA_INVALID)
                    .first()
                    .satisfies(finding -> {
                        assertThat(finding.line()).isEqualTo(527);
                        assertThat(finding.path())
                                .isEqualTo("/NewReleaseMessage/DealList/ReleaseDeal[3]/Deal/DealTerms/Conditions");
                        assertThat(finding.message()).contains("schema of ERN 3.8.2", "'Conditions'");
                    });
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

    /** A contract for whoever sends a sample, as the messages themselves name them. */
    private static void enterContracts(GoodsIn goodsIn, Path samples) throws IOException {
        Set<String> senders = new TreeSet<>();
        Pattern sender = Pattern.compile("<MessageSender>.*?<PartyId[^>]*>\\s*([^<]+?)\\s*<", Pattern.DOTALL);
        try (var files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher found = sender.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (found.find()) {
                    senders.add(found.group(1));
                }
            }
        }
        senders.forEach(goodsIn::withContract);
    }

    private static String line(Delivered one) {
        String codes = one.findings().stream()
                .map(finding -> finding.code().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return String.join(
                ",",
                shortName(one.path()),
                one.status().code(),
                codes,
                one.releases() + "," + one.recordings() + "," + one.artists() + "," + one.deals());
    }

    private static String table() throws IOException {
        try (var table = DdexSamplesTest.class.getResourceAsStream("samples.csv")) {
            return table == null ? "" : new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What was said of each file when the samples were collected: valid or not. */
    private static Map<String, Boolean> verdicts(Path samples) throws IOException {
        Map<String, Boolean> verdicts = new TreeMap<>();
        for (String line : Files.readAllLines(samples.resolve("manifest.csv"))) {
            verdicts.put(line.substring(0, line.indexOf(',')), line.contains(",VALID,"));
        }
        return verdicts;
    }

    private static boolean isValid(Delivered one) {
        return one.findings().stream()
                .noneMatch(finding ->
                        finding.code() == FindingCode.SCHEMA_INVALID || finding.code() == FindingCode.MALFORMED_XML);
    }

    private static Path schemas() {
        return Shared.require().resolve("standards/ddex/xsd");
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
