package org.diapason.facts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void a_message_is_read_in_the_encoding_it_declares(String encoding) {
        String message = Ern.ern43("M1", "XWD992600001")
                .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                .replace("Ondra Vey", "Ondra Véy");
        try (GoodsIn goodsIn = new GoodsIn(folder).withContract(Ern.SENDER)) {
            assertThat(goodsIn.deliver(goodsIn.put("m.xml", message.getBytes(Charset.forName(encoding))))
                            .status())
                    .isEqualTo(Delivered.Status.ACCEPTED);
            assertThat(goodsIn.database
                            .owner()
                            .sql("select value from claim where kind = 'artist'")
                            .query(String.class)
                            .list())
                    .containsExactly("Ondra Véy");
        }
    }
}
