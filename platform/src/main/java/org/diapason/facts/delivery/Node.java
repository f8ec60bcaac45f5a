package org.diapason.facts.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of a message with everything below it, by local names. */
final class Node {
    private final @Nullable Node parent;
    private final String name;
    private final String label;
    private final int line;
    private final StringBuilder text = new StringBuilder(0);
    private final List<Node> children = new ArrayList<>(0);
    private final Map<String, String> attributes = new LinkedHashMap<>(2);

    /**
     * @param label its name, with its number among those of its list where it has one
     * @param line the line on which its start tag ends
     */
    Node(@Nullable Node parent, String name, String label, int line) {
        this.parent = parent;
        this.name = name;
        this.label = label;
        this.line = line;
    }

    /** Where an element is in the message. */
    record Place(String path, int line) {}

    String name() {
        return name;
    }

    Place place() {
        return new Place(path(), line);
    }

    private String path() {
        return (parent == null ? "" : parent.path()) + "/" + label;
    }

    void add(Node child) {
        children.add(child);
    }

    void addAttribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void addText(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    int textLength() {
        return text.length();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Its own text; empty when blank. */
    Optional<String> text() {
        return Optional.of(text.toString().strip()).filter(value -> !value.isEmpty());
    }

    /** All elements at the end of this way down, in the message's order. */
    List<Node> list(String... way) {
        List<Node> found = List.of(this);
        for (String step : way) {
            found = found.stream()
                    .flatMap(node -> node.children.stream())
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    /** The texts at the end of this way down, those that are not blank. */
    List<String> texts(String... way) {
        return list(way).stream().flatMap(node -> node.text().stream()).toList();
    }

    /** The first text at the end of this way down that is not blank. */
    Optional<String> text(String... way) {
        return texts(way).stream().findFirst();
    }

    /** Whether an xs:boolean at the end of this way down is true. */
    boolean isTrue(String... way) {
        return text(way).filter(Node::isTrue).isPresent();
    }

    boolean isFlagged(String attribute) {
        return attribute(attribute).filter(Node::isTrue).isPresent();
    }

    private static boolean isTrue(String value) {
        return value.equals("true") || value.equals("1");
    }

    /** All elements of this name at any depth below, in the message's order. */
    List<Node> below(String descendant) {
        List<Node> found = new ArrayList<>();
        for (Node child : children) {
            if (child.name.equals(descendant)) {
                found.add(child);
            }
            found.addAll(child.below(descendant));
        }
        return found;
    }
}
