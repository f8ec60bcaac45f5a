package org.diapason.audio;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the audio files of a folder by their endings, in an order that does not depend on the file system. */
public final class AudioFiles {

    /** The endings that are looked for, without the dot. */
    public static final Set<String> ENDINGS =
            Set.of("mp3", "m4a", "mp4", "aac", "flac", "ogg", "oga", "opus", "wav", "aif", "aiff", "aifc");

    private AudioFiles() {}

    /** The audio files at and below a path, sorted; a file named outright is taken whatever its ending. */
    public static List<Path> at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> paths = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(AudioFiles::hasKnownEnding)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasKnownEnding(Path path) {
        String name = String.valueOf(path.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
