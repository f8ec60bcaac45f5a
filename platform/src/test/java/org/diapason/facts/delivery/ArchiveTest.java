package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries in a zip archive, and archives that would do harm. */
class ArchiveTest {
    @TempDir
    private Path folder;

    private GoodsIn goodsIn;
    private Deliveries deliveries;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder).withContract(Ern.SENDER);
        deliveries = goodsIn.deliveries.unpackedIn(inbox());
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private Path zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return goodsIn.put("batch.zip", bytes.toByteArray());
    }

    private void refused(Path archive) throws IOException {
        assertThat(deliveries.deliver(archive))
                .flatExtracting(Delivered::findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.ARCHIVE_REFUSED);
        try (var left = Files.list(inbox())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void A01_an_archive_is_a_folder_whose_sound_stays() throws IOException {
        Path archive = zip("d/m1.xml", Ern.ern43("M1", "XWD992600007"), "d/resources/XWD992600007.wav", "abc");
        List<Integer> found = new ArrayList<>();
        List<Delivered> delivered = new ArrayList<>();

        deliveries.deliver(List.of(archive), found::add, delivered::add);

        assertThat(found).containsExactly(1);
        assertThat(delivered).extracting(Delivered::status).containsExactly(Delivered.Status.ACCEPTED);
        assertThat(goodsIn.catalogue
                        .search("Low Tide", 0, 1)
                        .getFirst()
                        .audio()
                        .orElseThrow()
                        .location())
                .startsWith(inbox().toRealPath().toString());
        assertThat(deliveries.deliver(archive))
                .extracting(Delivered::status)
                .containsExactly(Delivered.Status.UNCHANGED);
    }

    @Test
    void B01_an_entry_that_leads_out_refuses_the_archive() throws IOException {
        refused(zip("m1.xml", Ern.ern43("M1", "XWD992600007"), "../outside.xml", "x"));
        refused(zip("/tmp/outside.xml", "x"));

        assertThat(folder.resolve("outside.xml")).doesNotExist();
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
    }

    @Test
    void B02_what_unpacks_to_too_much_is_given_up() throws IOException {
        Path bomb = zip("spaces.xml", " ".repeat(4 << 20));

        assertThat(Files.size(bomb)).isLessThan(16 << 10);
        assertThat(Archive.unpack(bomb, inbox(), 1 << 20).finding()).isPresent();
        try (var left = Files.list(inbox())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void B03_what_is_no_archive_or_an_empty_one_is_refused() throws IOException {
        refused(goodsIn.put("no.zip", "no archive at all"));
        refused(zip());
    }
}
