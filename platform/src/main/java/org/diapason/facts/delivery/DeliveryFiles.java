package org.diapason.facts.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The messages in what was handed over: a file is one, a folder has those that end in {@code .xml}.
 *
 * <p>A folder that is named by a moment ({@code 20261005083000000}) or that holds a {@code BatchComplete….xml} is a
 * batch of DDEX's file-based choreography (ERN Choreography, SFTP profile). Until its completion file is there the
 * supplier is still sending, and nothing of it is read.
 */
final class DeliveryFiles {
    private static final Pattern MOMENT = Pattern.compile("\\d{17}");
    private static final String COMPLETE = "batchcomplete";

    private final List<Path> messages = new ArrayList<>();
    private final List<Path> manifests = new ArrayList<>();
    private final List<Path> unfinished = new ArrayList<>();

    private DeliveryFiles() {}

    /** In the order of their paths, so that a folder is always delivered in one order. */
    static DeliveryFiles in(Path place) throws IOException {
        DeliveryFiles files = new DeliveryFiles();
        if (Files.isDirectory(place)) {
            try {
                files.walk(place);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else {
            files.messages.add(place);
        }
        return files;
    }

    List<Path> messages() {
        return messages;
    }

    /** The completion files; some list what the batch must have. */
    List<Path> manifests() {
        return manifests;
    }

    /** Batches without their completion file. */
    List<Path> unfinished() {
        return unfinished;
    }

    boolean isEmpty() {
        return messages.isEmpty() && manifests.isEmpty() && unfinished.isEmpty();
    }

    private void walk(Path folder) throws IOException {
        List<Path> entries;
        try (var listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        List<Path> complete =
                entries.stream().filter(DeliveryFiles::isCompletion).toList();
        if (complete.isEmpty() && MOMENT.matcher(name(folder)).matches()) {
            unfinished.add(folder);
            return;
        }
        manifests.addAll(complete);
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry);
            } else if (isXml(entry) && !complete.contains(entry)) {
                messages.add(entry);
            }
        }
    }

    private static boolean isCompletion(Path file) {
        return isXml(file) && name(file).startsWith(COMPLETE);
    }

    private static boolean isXml(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && name(file).endsWith(".xml");
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
