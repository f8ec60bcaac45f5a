package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.diapason.audio.Audition;
import org.diapason.audio.DecodeLimits;
import org.diapason.audio.Hearing;
import org.diapason.audio.Specimens;

/**
 * How fast four-minute files are heard by a warm worker, decoding included, and whether a thousand files in a row make it
 * grow. One core's work is the processor time of the program and of its decoders together: it does not depend on who else
 * keeps the machine busy, nor gain by decoding and hearing at the same time on two cores.
 */
final class AuditionSpeedProof implements Proof {
    private static final Duration LENGTH = Duration.ofMinutes(4);
    private static final int WARMING = 2;
    private static final int TIMES = 10;
    private static final int IN_A_ROW = 1_000;
    private static final int ALIKE = 100;

    @Override
    public String name() {
        return "audition-speed";
    }

    @Override
    public String title() {
        return "Audition: speed and memory";
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        Path cache = Files.createDirectory(scratch.resolve("decoder"));
        Path briefs = Files.createDirectory(scratch.resolve("briefs"));
        Specimens specimens = new Specimens(cache);
        SortedMap<String, Path> lasting = specimens.write(scratch, LENGTH, 1);
        SortedMap<String, Path> brief = specimens.write(briefs, Duration.ofSeconds(30), 2);
        List<String> lines = new ArrayList<>();
        lines.add(Machine.line("./diapason prove audition-speed", Clock.systemUTC()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Files of four minutes, each heard %d times by one warm worker; asked: 500 × real time on one core.",
                TIMES));
        lines.add("");
        lines.add("| container | × real time, one core's work | × real time, by the clock |");
        lines.add("|---|---|---|");
        try (Audition audition = new Audition(cache, 1, DecodeLimits.USUAL)) {
            for (int i = 0; i < WARMING; i++) {
                lasting.values().forEach(file -> heard(audition, file));
            }
            for (Map.Entry<String, Path> file : lasting.entrySet()) {
                lines.add(row(audition, file.getKey(), file.getValue()));
            }
            lines.add("");
            lines.add(inARow(audition, List.copyOf(brief.values())));
        }
        return lines;
    }

    private static String row(Audition audition, String container, Path file) throws IOException {
        double work = ProcessorTime.seconds();
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            heard(audition, file);
        }
        double taken = (System.nanoTime() - start) / 1e9;
        double sound = TIMES * (double) LENGTH.toSeconds();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f |",
                container,
                sound / (ProcessorTime.seconds() - work),
                sound / taken);
    }

    private static String inARow(Audition audition, List<Path> files) throws IOException {
        String early = "";
        for (int i = 1; i <= IN_A_ROW; i++) {
            heard(audition, files.get(i % files.size()));
            if (i == ALIKE) {
                early = ProcessorTime.residentMegabytes();
            }
        }
        return String.format(
                Locale.ROOT,
                "%,d files of 30 seconds in a row: %s held after %d, %s after all of them, at most %s (asked: 400 MB).",
                IN_A_ROW,
                early,
                ALIKE,
                ProcessorTime.residentMegabytes(),
                ProcessorTime.mostMegabytes());
    }

    private static void heard(Audition audition, Path file) {
        Hearing hearing = audition.hear(file);
        hearing.error().ifPresent(error -> {
            throw new IllegalStateException("Expected to hear " + file + ": " + error);
        });
    }
}
