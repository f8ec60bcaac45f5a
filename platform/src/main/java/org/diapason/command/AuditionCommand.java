package org.diapason.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.audio.AudioFiles;
import org.diapason.audio.Audition;
import org.diapason.audio.Hearing;
import org.diapason.audio.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "audition",
        mixinStandardHelpOptions = true,
        description = "Hears audio files or folders: was it generated, how sure is that, and why. Needs no database.",
        subcommands = {AuditionTrainCommand.class, AuditionEvaluateCommand.class})
final class AuditionCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Audio files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files heard at the same time (default: one a processor). The result does not depend on it.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Also writes pages with pictures and plain words, in French and English, into a folder.")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec;

    private int done;
    private int unheard;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> files = files();
        Progress progress = new Progress("heard", files.size());
        PrintWriter out = spec.commandLine().getOut();
        try (Audition audition = Audition.open(jobs)) {
            Optional<Report> pages = report == null ? Optional.empty() : Optional.of(new Report(report));
            audition.hearAll(files, hearing -> {
                out.println(json ? hearing.toJson() : line(hearing));
                pages.ifPresent(into -> add(into, hearing, audition));
                unheard += hearing.error().isPresent() ? 1 : 0;
                progress.at(++done);
            });
            if (pages.isPresent()) {
                pages.get().finish();
            }
        }
        out.flush();
        return unheard == 0 ? 0 : 1;
    }

    private static void add(Report pages, Hearing hearing, Audition audition) {
        try {
            pages.add(hearing, audition.portray(Path.of(hearing.path())));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the page of " + hearing.path() + ": " + e.getMessage(), e);
        }
    }

    private List<Path> files() throws IOException {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("Expected audio files or folders to hear, got none. Name one.");
        }
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            List<Path> found = AudioFiles.at(path);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("Expected audio files in " + path + ", found none that end in "
                        + String.join(", ", AudioFiles.ENDINGS.stream().sorted().toList()) + ". Name another folder.");
            }
            files.addAll(found);
        }
        return files;
    }

    private static String line(Hearing hearing) {
        String verdict = hearing.verdict().name().toLowerCase(Locale.ROOT);
        String score = hearing.score().isPresent()
                ? String.format(Locale.ROOT, "%.2f", hearing.score().getAsDouble())
                : "  – ";
        return String.format(
                "%-16s %s  %s%s",
                verdict,
                score,
                hearing.path(),
                hearing.error().map(error -> "  (" + error + ")").orElse(""));
    }
}
