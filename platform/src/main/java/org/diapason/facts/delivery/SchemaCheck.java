package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Validates one message that could be read before, and says of each fault where it is. */
final class SchemaCheck extends XMLFilterImpl {
    /** One mistake in a template comes once for each track; more than this helps nobody to mend it. */
    private static final int MOST = 20;

    private final String version;
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SchemaCheck(String version) {
        this.version = version;
    }

    static List<Finding> check(Path message, String version, Schema schema) throws IOException {
        SchemaCheck check = new SchemaCheck(version);
        ValidatorHandler validator = schema.newValidatorHandler();
        validator.setErrorHandler(check);
        check.setContentHandler(validator);
        try (InputStream in = Files.newInputStream(message)) {
            check.setParent(reader());
            check.parse(new InputSource(MessageText.open(in)));
        } catch (SAXException | Unreadable e) {
            // it was well-formed when it was read; what is found here is said already
        }
        return check.findings;
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK has a parser that refuses document types; this one has not", e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        boolean inList = path.size() == 2 && path.getLast().endsWith("List");
        path.addLast(inList ? name + "[" + numbers.merge(name, 1, Integer::sum) + "]" : name);
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        path.removeLast();
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        if (findings.size() == MOST) {
            throw fault;
        }
        findings.add(Finding.at(
                new Node.Place("/" + String.join("/", path), fault.getLineNumber()),
                FindingCode.SCHEMA_INVALID,
                "Expected what the schema of ERN " + version + " says, found this: " + fault.getMessage()
                        + " Correct it and send the message again."));
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }
}
