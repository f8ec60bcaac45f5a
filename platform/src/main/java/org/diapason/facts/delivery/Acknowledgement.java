package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.diapason.store.Sha256;

/**
 * What the supplier of a message is told: an {@code FtpAcknowledgementMessage} (ERN Choreography 1.6, SFTP profile) with
 * every finding in words.
 */
final class Acknowledgement {
    private static final String NAMESPACE = "http://ddex.net/xml/ern-c-sftp/16";
    /** Stands in for a party that the message does not name. */
    private static final String UNKNOWN = "unknown";

    private Acknowledgement() {}

    /** Writes it as {@code <supplier>/<message id>-<start of its digest>.xml}, whole or not at all. */
    static void write(Path folder, Delivered delivered, Message.Header header, Sha256 digest, Instant now) {
        String name = fileName(delivered.messageId().isEmpty() ? "message" : delivered.messageId());
        try {
            Path supplier = Files.createDirectories(
                    folder.resolve(fileName(header.sender().orElse(UNKNOWN))));
            Path file = supplier.resolve(name + "-" + digest.hex().substring(0, 12) + ".xml");
            Path incoming = Files.writeString(supplier.resolve(digest.hex() + ".part"), text(delivered, header, now));
            Files.move(incoming, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not write an acknowledgement into " + folder + ": " + e.getMessage(), e);
        }
    }

    static String text(Delivered delivered, Message.Header header, Instant now) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("a", "FtpAcknowledgementMessage", NAMESPACE);
            xml.writeNamespace("a", NAMESPACE);
            xml.writeAttribute("MessageVersionId", "1.6");
            header(xml, header, now);
            xml.writeEmptyElement("AcknowledgedFile");
            status(xml, delivered);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string takes every acknowledgement; this one did not", e);
        }
        return text + "\n";
    }

    private static void header(XMLStreamWriter xml, Message.Header header, Instant now) throws XMLStreamException {
        xml.writeStartElement("MessageHeader");
        party(xml, "MessageSender", header.recipient().orElse(UNKNOWN));
        party(xml, "MessageRecipient", header.sender().orElse(UNKNOWN));
        element(
                xml,
                "MessageCreatedDateTime",
                now.truncatedTo(ChronoUnit.SECONDS).toString());
        xml.writeEndElement();
    }

    private static void party(XMLStreamWriter xml, String name, String id) throws XMLStreamException {
        xml.writeStartElement(name);
        element(xml, "PartyId", id);
        xml.writeEndElement();
    }

    private static void status(XMLStreamWriter xml, Delivered delivered) throws XMLStreamException {
        String status = delivered.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Acknowledgement::status)
                .orElse("FileOK");
        element(xml, "FileStatus", status);
        if (!delivered.findings().isEmpty()) {
            element(
                    xml,
                    "ErrorText",
                    delivered.findings().stream().map(Acknowledgement::line).collect(Collectors.joining("\n")));
        }
        if (!status.equals("FileOK")) {
            boolean files = status.equals("SignatureOrHashSumWrongOrMissing") || status.equals("ResourceMissing");
            element(xml, "ProposedActionType", files ? "ResendXmlAndResources" : "ResendXmlOnly");
            element(xml, "ManualCheckRequired", "true");
        }
    }

    /** The nearest of DDEX's own words; the exact one is in the text. */
    private static String status(Finding finding) {
        return switch (finding.code()) {
            case HASH_MISMATCH -> "SignatureOrHashSumWrongOrMissing";
            case FILE_OUTSIDE_DELIVERY -> "ResourceMissing";
            case MISSING_ELEMENT -> "MetadataMissing";
            case RECORDING_ID_MISSING -> "IdentifierInvalid";
            case NO_CONTRACT_CLAUSE -> "UserDefined";
            default -> "NewReleaseMessageInvalid";
        };
    }

    private static String line(Finding finding) {
        String place = finding.line() == 0 ? "" : ", line " + finding.line() + " " + finding.path();
        return finding.code().code() + place + ": " + finding.message();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML can hold: identifiers and texts are a stranger's. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }

    private static String fileName(String text) {
        String name = text.replaceAll("[^A-Za-z0-9_-]", "_");
        return name.substring(0, Math.min(name.length(), 80));
    }
}
