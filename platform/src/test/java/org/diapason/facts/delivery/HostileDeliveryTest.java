package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDeliveryTest {
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

    @Test
    void a_billion_laughs_are_not_laughed() {
        refused(FindingCode.DOCTYPE_REFUSED, """
                <?xml version="1.0"?>
                <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <a>&c;</a>""");
    }

    @Test
    void an_external_entity_is_never_fetched() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try {
            refused(
                    FindingCode.DOCTYPE_REFUSED,
                    "<!DOCTYPE a SYSTEM \"" + address + "\" [<!ENTITY x SYSTEM \"" + address + "\">]><a>&x;</a>");
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void ten_thousand_levels_are_too_deep() {
        refused(FindingCode.TOO_DEEP, "<a>".repeat(10_000) + "</a>".repeat(10_000));
    }

    @Test
    void an_endless_text_is_too_large() {
        refused(FindingCode.TOO_LARGE, message("<x>" + " ".repeat(2 << 20) + "</x>"));
    }

    @Test
    void a_part_of_endless_elements_is_too_large() {
        refused(FindingCode.TOO_LARGE, message("<x>" + "<y/>".repeat(200_001) + "</x>"));
    }

    @Test
    void a_gigabyte_of_spaces_is_refused_by_its_size() throws IOException {
        Path file = goodsIn.put("spaces.xml", "<a>");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i <= Limits.STANDARD.bytes() / spaces.length; i++) {
                out.write(spaces);
            }
        }
        assertThat(goodsIn.deliver(file).findings()).extracting(Finding::code).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void a_message_that_takes_too_long_is_given_up() {
        var slow = new Deliveries(
                goodsIn.database.as(org.diapason.store.Role.OFFICE),
                goodsIn.blobs,
                new Limits(1 << 20, 200, 1 << 20, 1 << 20, Duration.ZERO),
                goodsIn.clock);

        assertThat(slow.deliver(goodsIn.put("m.xml", Ern.ern43("M1", "XWD992600001")))
                        .getFirst()
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.TOO_SLOW);
    }

    @Test
    void a_wrong_encoding_is_malformed() {
        byte[] latin =
                Ern.ern43("M1", "XWD992600001").replace("Low Tide", "Marée").getBytes(StandardCharsets.ISO_8859_1);
        Delivered delivered = goodsIn.deliver(goodsIn.put("m.xml", latin));

        assertThat(delivered.findings()).extracting(Finding::code).containsExactly(FindingCode.MALFORMED_XML);
    }

    @Test
    void a_message_cut_short_says_on_which_line() {
        String whole = Ern.ern43("M1", "XWD992600001");
        Delivered delivered =
                goodsIn.deliver(goodsIn.put("m.xml", whole.substring(0, whole.indexOf("</ReleaseList>"))));

        assertThat(delivered.messageId()).isEqualTo("M1");
        assertThat(delivered.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MALFORMED_XML);
            assertThat(finding.line()).isEqualTo(56);
        });
    }

    @Test
    void an_identifier_without_end_is_refused_and_stops_nothing() {
        refused(FindingCode.VALUE_TOO_LONG, Ern.ern43("M".repeat(5_000), "XWD992600001"));
        refused(
                FindingCode.VALUE_TOO_LONG,
                Ern.ern43("M1", "XWD992600001").replace("Ondra Vey", "Ondra".repeat(1_000)));
    }

    @Test
    void random_bytes_and_random_cuts_are_quarantined_or_accepted_and_never_thrown() {
        Random random = new Random(20_261_001);
        byte[] whole = Ern.ern43("M1", "XWD992600001").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] bent = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            assertThat(goodsIn.deliver(goodsIn.put("bent.xml", bent)).status())
                    .as("round %d", round)
                    .isNotNull();
        }
    }

    private static String message(String content) {
        return "<ern:NewReleaseMessage xmlns:ern=\"http://ddex.net/xml/ern/43\">" + content
                + "</ern:NewReleaseMessage>";
    }

    private void refused(FindingCode code, String message) {
        Delivered delivered = goodsIn.deliver(goodsIn.put("m.xml", message));
        assertThat(delivered.status()).isEqualTo(Delivered.Status.QUARANTINED);
        assertThat(delivered.findings()).extracting(Finding::code).contains(code);
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
    }
}
