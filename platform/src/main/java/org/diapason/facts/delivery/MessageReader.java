package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one message as far as it can be read, and says what is wrong with it. */
final class MessageReader implements MessageXml.Visitor {
    private static final Pattern NAMESPACE = Pattern.compile("https?://ddex\\.net/xml/(?:\\d+/)?([a-z]+)[^/]*/(\\w+)");
    private static final Pattern VERSION = Pattern.compile("(\\d+)(\\w*)");
    private static final Pattern DASHED = Pattern.compile("PA-DPIDA-\\d{10}-\\w");
    private static final Set<String> MESSAGES = Set.of("NewReleaseMessage", "PurgeReleaseMessage");
    private static final Set<String> VERSIONS = Set.of("3.8.2", "4.1.1", "4.2", "4.3", "4.3.2");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Dialect.Party> parties = new HashMap<>();
    private final List<Message.SoundRecording> recordings = new ArrayList<>();
    private final List<Message.Companion> companions = new ArrayList<>();
    private final List<Message.Release> releases = new ArrayList<>();
    private final List<Message.Deal> deals = new ArrayList<>();
    private final List<Message.Purge> purged = new ArrayList<>();
    private Message.Header header = Message.Header.NONE;
    private Dialect dialect = new Ern4();
    private boolean readsParts = true;

    private MessageReader() {}

    /** A message, or the part of it that could be read, and what was found on the way. */
    record Reading(Message message, List<Finding> findings) {}

    static Reading read(Path file, Limits limits) throws IOException {
        MessageReader reader = new MessageReader();
        if (Files.size(file) > limits.bytes()) {
            reader.findings.add(Finding.ofWhole(
                    FindingCode.TOO_LARGE,
                    "Expected a message of at most " + limits.bytes() + " bytes, found " + Files.size(file)
                            + ". Send it in parts."));
        } else {
            reader.readWithin(file, limits);
        }
        return new Reading(
                new Message(
                        reader.header,
                        reader.recordings,
                        reader.companions,
                        reader.releases,
                        reader.deals,
                        reader.purged),
                reader.findings);
    }

    private void readWithin(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageXml.read(MessageText.open(in), limits, this);
        } catch (Unreadable e) {
            findings.addFirst(e.finding());
        }
    }

    @Override
    public void root(String namespace, Node root) {
        Matcher known = NAMESPACE.matcher(namespace);
        String standard = known.matches() ? known.group(1) : "";
        String version = known.matches() ? dotted(known.group(2)) : "";
        header = Message.Header.ofRoot(standard, version, root.name(), root.attribute("AvsVersionId"));
        boolean isRead = standard.equals("ern") && MESSAGES.contains(root.name()) && Dialect.isKnown(version);
        if (!isRead) {
            readsParts = false;
            findings.add(Finding.at(
                    root.place(),
                    FindingCode.UNSUPPORTED_STANDARD,
                    "Expected a NewReleaseMessage or PurgeReleaseMessage of ERN 3 or 4, found " + root.name()
                            + (namespace.isEmpty() ? " without namespace" : " of " + namespace)
                            + ". It is kept and waits for a version of Diapason that reads it."));
        } else if (!VERSIONS.contains(version)) {
            findings.add(Finding.at(
                    root.place(),
                    FindingCode.UNSUPPORTED_VERSION,
                    "Expected ERN 3.8.2, 4.1.1, 4.2, 4.3 or 4.3.2, found ERN " + version
                            + ". It was read like the nearest of them; send one of them to be sure."));
        }
        dialect = Dialect.of(version);
    }

    @Override
    public void part(Node part) {
        if (!readsParts) {
            return;
        }
        switch (part.name()) {
            case "MessageHeader" -> header(part);
            case "Party" -> party(part);
            case "SoundRecording" -> recordings.add(dialect.recording(part, parties));
            case "Image", "Text", "Video" -> companions.add(dialect.companion(part));
            case "Release", "TrackRelease" -> releases.add(dialect.release(part, parties));
            case "ReleaseDeal" -> deals.addAll(dialect.deals(part));
            case "PurgedRelease" -> purged.add(purge(part));
            default -> {}
        }
    }

    private void header(Node node) {
        header = new Message.Header(
                header.standard(),
                header.version(),
                header.type(),
                node.text("MessageId").orElse(""),
                sender(node),
                node.text("MessageSender", "PartyName", "FullName"),
                node.text("MessageRecipient", "PartyId"),
                node.text("MessageCreatedDateTime").flatMap(MessageReader::time),
                header.allowedValues());
    }

    /** The DPID among the sender's identifiers, however it is written: PA-DPIDA-2026010199-Z is PADPIDA2026010199Z. */
    private static Optional<String> sender(Node header) {
        List<Node> ids = header.list("MessageSender", "PartyId");
        return Stream.concat(ids.stream().filter(id -> id.isFlagged("IsDPID")), ids.stream())
                .flatMap(id -> id.text().stream())
                .findFirst()
                .map(id -> DASHED.matcher(id).matches() ? id.replace("-", "") : id);
    }

    private static Message.Purge purge(Node node) {
        return new Message.Purge(
                node.place(),
                Dialect.identifiers(node.list("ReleaseId")),
                node.below("RevocationReason").stream()
                        .flatMap(reason -> reason.text("Value").or(reason::text).stream())
                        .findFirst());
    }

    private void party(Node node) {
        Optional<String> name = node.text("PartyName", "FullName");
        Optional<String> reference = node.text("PartyReference");
        if (name.isPresent() && reference.isPresent()) {
            parties.putIfAbsent(reference.get(), new Dialect.Party(name.get(), node.text("PartyId", "ISNI")));
        }
    }

    /** An xs:dateTime; one without a time zone is taken as UTC. */
    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return localTime(text);
        }
    }

    private static Optional<Instant> localTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 382} as people say it: {@code 3.8.2}. */
    private static String dotted(String version) {
        Matcher digits = VERSION.matcher(version);
        return digits.matches() ? String.join(".", digits.group(1).split("")) + digits.group(2) : version;
    }
}
