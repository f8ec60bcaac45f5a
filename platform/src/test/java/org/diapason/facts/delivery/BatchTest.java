package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.diapason.facts.Shared;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** A folder as a supplier's SFTP drop leaves it, and what the supplier is told. */
class BatchTest {
    private static final String BATCH = "20261005083000000";

    @TempDir
    Path folder;

    private GoodsIn goodsIn;
    private String message = Ern.ern43("M1", "XWD992600007");

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder).withContract(Ern.SENDER);
        goodsIn.deliveries = goodsIn.deliveries.acknowledgedIn(folder.resolve("told"));
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    private List<Delivered> deliver() {
        return goodsIn.deliveries.deliver(folder.resolve("in"));
    }

    private void put(String manifest) {
        goodsIn.put(BATCH + "/2000000000015/2000000000015.xml", message);
        goodsIn.put(BATCH + "/BatchComplete_" + BATCH + ".xml", manifest);
    }

    private static String manifest(String number, String url, String hash) {
        return """
            <m:ManifestMessage xmlns:m="http://ddex.net/xml/ern-c-sftp/16" MessageVersionId="1.6">
              <NumberOfMessages>%s</NumberOfMessages>
              <MessageInBatch>
                <MessageId>M1</MessageId>
                <URL>%s</URL>
                <HashSum><HashSum>%s</HashSum><HashSumAlgorithmType>SHA256</HashSumAlgorithmType></HashSum>
              </MessageInBatch>
            </m:ManifestMessage>
            """.formatted(number, url, hash);
    }

    @Test
    void A01_a_batch_without_its_completion_file_waits_and_other_messages_do_not() {
        goodsIn.put(BATCH + "/2000000000015/2000000000015.xml", message);
        goodsIn.put("m2.xml", Ern.ern382("M2", 1));

        List<Delivered> delivered = deliver();

        assertThat(delivered).hasSize(2);
        assertThat(codes(delivered.getFirst())).containsExactly(FindingCode.BATCH_INCOMPLETE);
        assertThat(delivered.getLast().status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(goodsIn.rows("delivery")).isEqualTo(1);
    }

    @Test
    void A02_with_an_empty_completion_file_it_is_read() {
        put("");

        assertThat(deliver())
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(Delivered.Status.ACCEPTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000000000015/2000000000015.xml",
                "/" + BATCH + "/2000000000015/2000000000015.xml",
                "sftp://drop.example/" + BATCH + "/2000000000015/2000000000015.xml"
            })
    void A03_a_manifest_that_tells_the_truth_adds_nothing(String url) {
        put(manifest("1", url, Sha256.of(message).hex()));

        assertThat(deliver())
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(Delivered.Status.ACCEPTED));
    }

    @Test
    void B01_what_a_manifest_says_and_the_batch_has_not_is_told_and_stops_nothing() {
        put(manifest("2", "2000000000015/other.xml", "00"));

        List<Delivered> delivered = deliver();

        assertThat(codes(delivered.getFirst())).containsExactly(FindingCode.BATCH_MISMATCH, FindingCode.BATCH_MISMATCH);
        assertThat(delivered.getLast().status()).isEqualTo(Delivered.Status.ACCEPTED);
    }

    @Test
    void B02_a_message_that_is_not_the_one_of_the_manifest_is_told() {
        put(manifest("1", "2000000000015/2000000000015.xml", "00"));

        assertThat(codes(deliver().getFirst())).containsExactly(FindingCode.HASH_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.xml", "/etc/passwd", "a\u0000b", "no xml"})
    void B03_a_manifest_leads_nowhere_else(String url) {
        put(url.equals("no xml") ? url : manifest("1", url.replace("\u0000", "%00"), "00"));

        assertThat(codes(deliver().getFirst()))
                .isSubsetOf(FindingCode.BATCH_MISMATCH, FindingCode.MALFORMED_XML)
                .isNotEmpty();
    }

    @Test
    void C01_the_supplier_is_told_once_what_became_of_a_message() {
        Path file = goodsIn.put("m1.xml", message);
        goodsIn.deliver(file);
        goodsIn.deliver(file);

        assertThat(told())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "<PartyId>" + Ern.SENDER + "</PartyId>",
                                "<FileStatus>FileOK</FileStatus>",
                                "file-missing"));
    }

    @Test
    void C02_a_refusal_says_why_where_and_what_to_do() {
        goodsIn.deliver(goodsIn.put("m1.xml", message.replace("<ISRC>XWD992600007</ISRC>", "")));

        assertThat(told())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "<FileStatus>IdentifierInvalid</FileStatus>",
                                "recording-id-missing, line 18 /NewReleaseMessage/ResourceList/SoundRecording[1]:"
                                        + " Expected an ISRC",
                                "<ProposedActionType>ResendXmlOnly</ProposedActionType>"));
    }

    @Test
    void C03_what_we_write_is_valid_against_the_schema_of_the_choreography() throws Exception {
        Path schema = Shared.require().resolve("standards/ddex/xsd/choreography/ern-choreography-sftp.xsd");
        goodsIn.deliver(goodsIn.put("m1.xml", message));
        goodsIn.deliver(goodsIn.put("m2.xml", message + " "));
        goodsIn.deliver(goodsIn.put("m3.xml", "<a/>"));
        goodsIn.deliver(goodsIn.put("m4.xml", message.replace(Ern.SENDER, "../P 2")));

        List<String> told = told();

        assertThat(told).hasSize(4);
        for (String text : told) {
            validator(schema).validate(new StreamSource(new StringReader(text)));
        }
    }

    /** The schema imports W3C's schema of signatures from the network, which a test does not open. */
    private static Validator validator(Path schema) throws IOException, SAXException {
        String text = Files.readString(schema)
                .replaceAll("(?s)<xs:import namespace=\"http://www.w3.org/2000/09/xmldsig#\".*?/>", "")
                .replaceAll("\"ds:\\w+\"", "\"xs:string\"");
        return SchemaFactory.newDefaultInstance()
                .newSchema(
                        new StreamSource(new StringReader(text), schema.toUri().toString()))
                .newValidator();
    }

    private List<String> told() {
        try (Stream<Path> files = Files.walk(folder.resolve("told"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(BatchTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FindingCode> codes(Delivered delivered) {
        return delivered.findings().stream().map(Finding::code).toList();
    }
}
