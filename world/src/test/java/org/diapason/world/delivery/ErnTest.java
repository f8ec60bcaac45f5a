package org.diapason.world.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.diapason.world.Shared;
import org.diapason.world.catalogue.CatalogueMaker;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;
import org.diapason.world.chance.Chance;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class ErnTest {
    private final List<Release> releases =
            CatalogueMaker.make(Chance.of(8), YearMonth.of(2026, 10), 60, 0).releases();

    @Test
    void every_message_of_version_3_8_2_is_valid_against_its_schema() throws Exception {
        Schema schema = schema("382");

        for (Release release : releases) {
            validate(schema, Ern382.write(message(release)));
        }
    }

    @Test
    void every_message_of_version_4_3_is_valid_against_its_schema() throws Exception {
        Schema schema = schema("43");

        for (Release release : releases) {
            validate(schema, Ern43.write(message(release)));
        }
    }

    @Test
    void the_schema_notices_a_message_without_its_sender() throws Exception {
        Schema schema = schema("43");
        String whole = Ern43.write(message(releases.getFirst()));
        String headless = whole.replaceAll("(?s)<MessageSender>.*</MessageSender>", "");

        assertThatThrownBy(() -> validate(schema, headless)).isInstanceOf(SAXException.class);
    }

    @Test
    void a_message_names_what_the_readers_of_both_versions_look_for() {
        Release release = releases.getFirst();
        Recording recording = release.recordings().getFirst();

        for (String text : List.of(Ern382.write(message(release)), Ern43.write(message(release)))) {
            assertThat(text)
                    .contains(
                            recording.isrc(),
                            release.icpn(),
                            ">" + release.artist().genre().text() + "<",
                            ">" + release.artist().label().supplier().id() + "<",
                            recording.isrc() + ".wav",
                            "00ff");
        }
    }

    @Test
    void names_with_signs_of_xml_are_escaped() {
        String text = new Xml().leaf("Title", "Tom & \"Jo\" <3").toString();

        assertThat(text).contains("<Title>Tom &amp; &quot;Jo&quot; &lt;3</Title>");
    }

    @Test
    void an_element_left_open_is_a_mistake() {
        assertThatThrownBy(() -> new Xml().open("Release").toString()).isInstanceOf(IllegalStateException.class);
    }

    private static Message message(Release release) {
        List<SoundFile> files = new ArrayList<>();
        for (Recording recording : release.recordings()) {
            files.add(new SoundFile(recording.isrc() + ".wav", 12, 1_058_444, "00ff"));
        }
        return new Message("MSG-1", release, files);
    }

    private static Schema schema(String version) throws SAXException {
        var file = Shared.require("standards/ddex/xsd/ern/" + version + "/release-notification.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
    }

    private static void validate(Schema schema, String text) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }
}
