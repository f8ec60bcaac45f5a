package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** Folders, interruptions and what is said of each message. */
class DeliveriesTest {
    @TempDir
    Path folder;

    private GoodsIn goodsIn;

    @BeforeEach
    void open() {
        goodsIn = new GoodsIn(folder);
    }

    @AfterEach
    void close() {
        goodsIn.close();
    }

    @Test
    void D01_what_fails_before_the_commit_leaves_nothing_and_comes_in_the_next_time() {
        goodsIn.withContract(Ern.SENDER);
        Path file = goodsIn.put("m1.xml", Ern.ern382("M1", 5));
        goodsIn.database.plant(
                "alter table delivery_deal add constraint planted check (release_id = 'none') not valid");

        assertThatThrownBy(() -> goodsIn.deliver(file)).isInstanceOf(DataAccessException.class);
        assertThat(goodsIn.rows("delivery")).isZero();
        assertThat(goodsIn.catalogue.counts().recordings()).isZero();
        assertThat(goodsIn.rows("recording_payee")).isZero();

        goodsIn.database.plant("alter table delivery_deal drop constraint planted");
        assertThat(goodsIn.deliver(file).status()).isEqualTo(Delivered.Status.ACCEPTED);
        assertThat(goodsIn.catalogue.counts().recordings()).isEqualTo(5);
    }

    @Test
    void D02_a_folder_is_walked_in_order_and_a_bad_file_stops_nothing() throws IOException {
        goodsIn.withContract(Ern.SENDER);
        goodsIn.put("b/m2.XML", Ern.ern382("M2", 1));
        goodsIn.put("a/m1.xml", "no xml at all");
        goodsIn.put("a/readme.txt", "hello");
        Files.createDirectories(folder.resolve("empty"));

        List<Delivered> delivered = goodsIn.deliveries.deliver(
                folder.resolve("in"), folder.resolve("empty"), folder.resolve("nowhere.xml"));

        assertThat(delivered)
                .extracting(Delivered::status)
                .containsExactly(
                        Delivered.Status.QUARANTINED,
                        Delivered.Status.ACCEPTED,
                        Delivered.Status.QUARANTINED,
                        Delivered.Status.QUARANTINED);
        assertThat(delivered)
                .flatExtracting(GoodsIn::codes)
                .containsExactly(FindingCode.MALFORMED_XML, FindingCode.NO_MESSAGE, FindingCode.FILE_UNREADABLE);
    }

    @Test
    void D03_a_line_of_json_has_the_fields_in_their_order() {
        Delivered delivered = goodsIn.deliver(goodsIn.put("m1.xml", "<a/>"));

        assertThat(delivered.toJson().replace(folder.toString(), "FOLDER")).isEqualTo("""
                {"path":"FOLDER/in/m1.xml","status":"quarantined","standard":"","version":"","message_type":"a",\
                "message_id":"","releases":0,"recordings":0,"artists":0,"deals":0,"findings":[\
                {"code":"unsupported-standard","severity":"error","path":"/a","line":1,"message":"Expected a \
                NewReleaseMessage or PurgeReleaseMessage of ERN 3 or 4, found a without namespace. It is kept and waits \
                for a version of Diapason that reads it."}]}""");
    }
}
