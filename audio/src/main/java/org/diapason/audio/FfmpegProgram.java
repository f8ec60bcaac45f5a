package org.diapason.audio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The {@code ffmpeg} program that the bytedeco jar contains (the LGPL build), unpacked once into a folder.
 *
 * <p>The program is linked with libraries of sound cards and screens that a server may lack and that decoding never
 * calls. Where the system's loader misses one, a copy of a small library of the jar stands in under its name.
 *
 * @param executable where the program is
 */
record FfmpegProgram(Path executable) {

    private static final String ROOT = "org/bytedeco/ffmpeg/";
    private static final String STAND_IN = "libdrm.so.2";
    private static final int MOST_STAND_INS = 12;
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("loading shared libraries: ([^/\\s:]+): cannot open shared object file");

    /** The program in a folder below {@code cache}, unpacked when it is not there yet. */
    static FfmpegProgram in(Path cache) throws IOException {
        String platform = platform();
        URL resource = FfmpegProgram.class.getClassLoader().getResource(ROOT + platform + "/ffmpeg");
        if (resource == null) {
            throw new IOException(
                    "Expected the ffmpeg program for %s on the class path, found none; build on this platform"
                            .formatted(platform));
        }
        if (!(resource.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("Expected the ffmpeg program inside a jar, found %s".formatted(resource));
        }
        List<JarEntry> entries = entries(jar, ROOT + platform + "/");
        Path folder = cache.resolve("ffmpeg-%s-%08x".formatted(platform, fingerprint(entries)));
        if (!Files.exists(folder)) {
            unpack(jar, entries, folder);
        }
        return new FfmpegProgram(folder.resolve("ffmpeg"));
    }

    /** The environment in which the program finds its libraries and nothing else of ours. */
    Map<String, String> environment() {
        String folder = String.valueOf(executable.getParent());
        return Map.of("LD_LIBRARY_PATH", folder, "DYLD_LIBRARY_PATH", folder, "PATH", "/usr/bin:/bin", "LC_ALL", "C");
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = system.startsWith("mac") ? "macosx" : system.startsWith("linux") ? "linux" : system;
        return name + "-" + (processor.equals("aarch64") ? "arm64" : "x86_64");
    }

    private static List<JarEntry> entries(JarURLConnection jar, String folder) throws IOException {
        try (Stream<JarEntry> entries = jar.getJarFile().stream()) {
            return entries.filter(
                            entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                    .filter(entry -> isNeeded(entry.getName().substring(folder.length())))
                    .toList();
        }
    }

    private static boolean isNeeded(String file) {
        return !file.contains("/") && !file.startsWith("libjni") && !file.startsWith("ffprobe");
    }

    private static int fingerprint(List<JarEntry> entries) {
        return entries.stream()
                .map(entry -> entry.getName() + entry.getCrc())
                .sorted()
                .toList()
                .hashCode();
    }

    /** Unpacks beside the folder and renames, so that two programs that start together do not see half of it. */
    private static void unpack(JarURLConnection jar, List<JarEntry> entries, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path draft = Files.createTempDirectory(folder.getParent(), "ffmpeg-");
        for (JarEntry entry : entries) {
            Path file = draft.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
            try (InputStream in = jar.getJarFile().getInputStream(entry)) {
                Files.copy(in, file);
            }
        }
        FfmpegProgram program = new FfmpegProgram(draft.resolve("ffmpeg"));
        if (!program.executable.toFile().setExecutable(true)) {
            throw new IOException("Expected to make %s executable and could not; choose another cache folder"
                    .formatted(program.executable));
        }
        program.supplyMissingLibraries();
        publish(draft, folder);
    }

    private static void publish(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException movedByAnother) {
            if (!Files.exists(folder)) {
                throw movedByAnother;
            }
            try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }

    private void supplyMissingLibraries() throws IOException {
        for (int i = 0; i < MOST_STAND_INS; i++) {
            Optional<String> missing = missingLibrary();
            if (missing.isEmpty()) {
                return;
            }
            Files.copy(executable.resolveSibling(STAND_IN), executable.resolveSibling(missing.get()));
        }
    }

    private Optional<String> missingLibrary() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(executable.toString(), "-version").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        Matcher line =
                MISSING_LIBRARY.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
