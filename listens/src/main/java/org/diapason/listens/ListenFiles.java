package org.diapason.listens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of listens at a path, by format and in order of their names; what is hidden or of another kind is passed over. */
record ListenFiles(Map<Format, List<Path>> byFormat) {

    enum Format {
        PARQUET,
        CSV,
        NDJSON
    }

    static ListenFiles at(Path source) {
        if (!Files.exists(source)) {
            throw new ListensRefused(
                    ListensRefused.Reason.NOT_FOUND,
                    "Expected a file or folder of listens at " + source + ", found nothing there; check the path");
        }
        var found = of(listFiles(source));
        if (found.byFormat().isEmpty()) {
            throw new ListensRefused(
                    ListensRefused.Reason.NO_FILES,
                    "Expected listens as .parquet, .csv or .ndjson at " + source
                            + ", found no such file; convert them");
        }
        return found;
    }

    static ListenFiles of(List<Path> files) {
        var found = new TreeMap<Format, List<Path>>();
        for (var file : files.stream().sorted().toList()) {
            formatOf(file).ifPresent(format -> found.merge(format, List.of(file), ListenFiles::join));
        }
        return new ListenFiles(found);
    }

    private static List<Path> join(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Path> listFiles(Path source) {
        try (var files = Files.walk(source)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> source.equals(file) || !isHidden(source.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Format> formatOf(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "parquet" -> Optional.of(Format.PARQUET);
            case "csv" -> Optional.of(Format.CSV);
            case "ndjson", "jsonl" -> Optional.of(Format.NDJSON);
            default -> Optional.empty();
        };
    }
}
