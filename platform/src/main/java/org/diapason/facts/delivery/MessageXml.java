package org.diapason.facts.delivery;

import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a stranger's XML from front to back, one part at a time, in bounded memory and time. There are
 * no DTDs and no entities but XML's own five; nothing outside the file is ever opened.
 */
final class MessageXml {
    private static final int ROOT = 1;

    /** How the JDK's parser begins to say that one of its own limits (attributes, names) is passed. */
    private static final String LIMIT_OF_THE_JDK = "JAXP0001";

    private final XMLStreamReader reader;
    private final Limits limits;
    private final long deadline;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int elements;

    private MessageXml(XMLStreamReader reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** Sees the parts of a message. */
    interface Visitor {
        /** The root element, with its attributes and none of its content. */
        void root(String namespace, Node root);

        /**
         * A part, whole: each element of a list ({@code ResourceList}, {@code ReleaseList}…), and each other
         * element directly below the root.
         */
        void part(Node part);
    }

    static void read(Reader in, Limits limits, Visitor visitor) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", limits.depth() + 1);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        try {
            new MessageXml(factory.createXMLStreamReader(in), limits).read(visitor);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private void read(Visitor visitor) throws XMLStreamException, Unreadable {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(visitor);
                case XMLStreamConstants.END_ELEMENT -> end(visitor);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD ->
                    throw new Unreadable(
                            FindingCode.DOCTYPE_REFUSED,
                            line(),
                            "Expected a message without a document type, found a DOCTYPE. Send it without.");
                default -> {}
            }
            if (System.nanoTime() > deadline) {
                throw new Unreadable(
                        FindingCode.TOO_SLOW,
                        line(),
                        "Expected to read the message in " + limits.time()
                                + ", but it took longer. Send less at once.");
            }
        }
    }

    private void start(Visitor visitor) throws Unreadable {
        if (open.size() == limits.depth()) {
            throw new Unreadable(
                    FindingCode.TOO_DEEP,
                    line(),
                    "Expected at most " + limits.depth() + " nested elements, found more. No DDEX message needs them.");
        }
        String name = reader.getLocalName();
        Node node = new Node(open.peekLast(), name, label(name), line());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.addAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            String namespace = reader.getNamespaceURI();
            visitor.root(namespace == null ? "" : namespace, node);
        } else if (!isContainer(open.size(), node)) {
            count();
        }
        open.addLast(node);
    }

    private void end(Visitor visitor) {
        Node node = open.removeLast();
        Node parent = open.peekLast();
        if (parent == null || isContainer(open.size(), node)) {
            return;
        }
        if (open.size() == ROOT || isContainer(open.size() - 1, parent)) {
            visitor.part(node);
            elements = 0;
        } else {
            parent.add(node);
        }
    }

    private void text() throws Unreadable {
        Node node = open.peekLast();
        if (node == null || isContainer(open.size() - 1, node)) {
            return;
        }
        if (node.textLength() + reader.getTextLength() > limits.textCharacters()) {
            throw tooLarge("at most " + limits.textCharacters() + " characters in one element");
        }
        node.addText(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void count() throws Unreadable {
        elements++;
        if (elements > limits.elements()) {
            throw tooLarge("at most " + limits.elements() + " elements in one part of the message");
        }
    }

    /** Whether an element that has this many above it only holds parts. */
    private static boolean isContainer(int above, Node node) {
        return above == 0 || above == ROOT && node.name().endsWith("List");
    }

    private String label(String name) {
        Node parent = open.peekLast();
        boolean inList = parent != null && open.size() == ROOT + 1 && isContainer(ROOT, parent);
        return inList ? name + "[" + numbers.merge(name, 1, Integer::sum) + "]" : name;
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    private Unreadable tooLarge(String expected) {
        return new Unreadable(
                FindingCode.TOO_LARGE, line(), "Expected " + expected + ", found more. Send less in one message.");
    }

    private static Unreadable malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
        String reason = e.getNestedException() instanceof CharacterCodingException
                ? "bytes that are no characters of the message's encoding."
                : String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        return new Unreadable(
                reason.startsWith(LIMIT_OF_THE_JDK) ? FindingCode.TOO_LARGE : FindingCode.MALFORMED_XML,
                line,
                "Expected well-formed XML, found this: " + reason.strip() + " Mend the file and send it again.");
    }
}
