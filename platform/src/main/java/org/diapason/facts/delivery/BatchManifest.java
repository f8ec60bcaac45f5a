package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The completion file of a batch. An empty one only says that the batch is whole; a {@code ManifestMessage} (ERN
 * Choreography 1.6) also lists its messages, and each must be there with its hash.
 */
final class BatchManifest implements MessageXml.Visitor {
    private final Path file;
    private final List<Node> listed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Integer> number = Optional.empty();

    private BatchManifest(Path file) {
        this.file = file;
    }

    /** What of the batch is not as its completion file says. */
    static List<Finding> check(Path file, Limits limits) throws IOException {
        BatchManifest manifest = new BatchManifest(file);
        if (Files.size(file) == 0) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageXml.read(MessageText.open(in), limits, manifest);
            manifest.compare();
        } catch (Unreadable e) {
            manifest.findings.add(e.finding());
        }
        return manifest.findings;
    }

    @Override
    public void root(String namespace, Node root) {
        if (!root.name().equals("ManifestMessage")) {
            findings.add(Finding.at(
                    root.place(),
                    FindingCode.UNSUPPORTED_STANDARD,
                    "Expected a ManifestMessage or nothing at all in a completion file, found " + root.name()
                            + ". The messages of the batch are read all the same."));
        }
    }

    @Override
    public void part(Node part) {
        if (part.name().equals("MessageInBatch")) {
            listed.add(part);
        } else if (part.name().equals("NumberOfMessages")) {
            number = part.text().filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
        }
    }

    private void compare() throws IOException {
        if (number.isPresent() && number.get() != listed.size()) {
            findings.add(Finding.ofWhole(
                    FindingCode.BATCH_MISMATCH,
                    "Expected " + number.get() + " messages, as NumberOfMessages says, found " + listed.size()
                            + " listed. Correct the manifest."));
        }
        for (Node message : listed) {
            Optional<String> url = message.text("URL");
            if (url.isPresent()) {
                compare(message, url.get());
            }
        }
    }

    private void compare(Node message, String url) throws IOException {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        Optional<Path> found = find(folder, url);
        if (found.isEmpty()) {
            findings.add(Finding.at(
                    message.place(),
                    FindingCode.BATCH_MISMATCH,
                    "Expected " + url + " in the batch, as its manifest says, found none. Send it along."));
            return;
        }
        Optional<String> hash = message.text("HashSum", "HashSum");
        if (hash.isPresent()) {
            FileHash.compare(
                            found.get(),
                            new Message.ResourceFile(
                                    message.place(), url, hash, message.text("HashSum", "HashSumAlgorithmType")))
                    .ifPresent(findings::add);
        }
    }

    /** The file at a path that may begin with the folder of the batch, its parent, or with neither. */
    private static Optional<Path> find(Path folder, String url) {
        String path = url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("^/+", "");
        try {
            for (Path from = folder; from != null; from = from.getParent()) {
                Path candidate = from.resolve(path).normalize();
                if (candidate.startsWith(folder) && Files.isRegularFile(candidate)) {
                    return Optional.of(candidate);
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
