package org.diapason.web.api;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.diapason.effects.exposure.FeedVersion;

/** The versions of the eligibility feed in the Atom Syndication Format (RFC 4287). */
final class FeedAtom {
    static final int MOST = 50;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private FeedAtom() {}

    /** The feed of these versions, the newest first. */
    static String of(List<FeedVersion> versions) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(
                    xml,
                    "urn:diapason:eligibility",
                    "Recordings that may be recommended",
                    versions.isEmpty() ? Instant.EPOCH : versions.getFirst().publishedAt());
            xml.writeStartElement("author");
            element(xml, "name", "Diapason");
            xml.writeEndElement();
            for (FeedVersion version : versions) {
                entry(xml, version);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string takes every feed; this one did not", e);
        }
        return text + "\n";
    }

    private static void entry(XMLStreamWriter xml, FeedVersion version) throws XMLStreamException {
        xml.writeStartElement("entry");
        head(xml, "urn:diapason:eligibility:" + version.number(), "Version " + version.number(), version.publishedAt());
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", "/api/v1/eligibility/changes/" + version.number());
        element(xml, "summary", "Follows decisions and facts as of " + version.asOf());
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, Instant updated) throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
