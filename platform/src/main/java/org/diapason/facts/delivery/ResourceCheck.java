package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.facts.catalogue.AudioReference;

/** Looks for the sound and pictures that a message says lie beside it, and compares the hashes it declares. */
final class ResourceCheck {
    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, AudioReference> files = new HashMap<>();

    private ResourceCheck(Path folder) {
        this.folder = folder;
    }

    /** The files that are there, by the reference of what they belong to, and what was found on the way. */
    record Resources(Map<String, AudioReference> files, List<Finding> findings) {}

    static Resources check(Path message, Message content) throws IOException {
        Path folder = message.toAbsolutePath().getParent();
        ResourceCheck check = new ResourceCheck((folder == null ? message.toAbsolutePath() : folder).toRealPath());
        for (Message.SoundRecording recording : content.recordings()) {
            recording.file().ifPresent(file -> check.look(recording.reference(), file));
        }
        for (Message.Companion companion : content.companions()) {
            companion.file().ifPresent(file -> check.look(companion.reference(), file));
        }
        return new Resources(check.files, check.findings);
    }

    private void look(String reference, Message.ResourceFile declared) {
        try {
            Path file = folder.resolve(declared.path()).normalize();
            if (file.startsWith(folder) && !Files.exists(file)) {
                found(declared, FindingCode.FILE_MISSING, "a file beside the message", "none", "Send it along.");
            } else if (isInside(file)) {
                take(reference, declared, file);
            } else {
                found(
                        declared,
                        FindingCode.FILE_OUTSIDE_DELIVERY,
                        "a file in the message's folder",
                        "something else",
                        "Put it there.");
            }
        } catch (InvalidPathException | IOException e) {
            found(
                    declared,
                    FindingCode.FILE_MISSING,
                    "a file that can be read",
                    String.valueOf(e.getMessage()),
                    "Send it again.");
        }
    }

    /** Whether it is a file of the delivery, and no link that leads out of it. */
    private boolean isInside(Path file) throws IOException {
        return file.startsWith(folder)
                && Files.isRegularFile(file)
                && file.toRealPath().startsWith(folder);
    }

    private void take(String reference, Message.ResourceFile declared, Path file) throws IOException {
        FileHash hash = FileHash.of(file, declared);
        hash.finding().ifPresent(findings::add);
        files.put(reference, new AudioReference(file.toString(), Optional.of(hash.sha256())));
    }

    private void found(Message.ResourceFile declared, FindingCode code, String expected, String came, String next) {
        findings.add(declared.finding(code, expected, came, next));
    }
}
