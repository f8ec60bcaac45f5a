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
    private static final int FEW = 100;
    private static final int HEAP_MEGABYTES = 192;

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
        }
        lines.add("");
        lines.add(inARow(List.copyOf(brief.values())));
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

    /** The same worker in a process of its own, with a heap that bounds what it leaves to be collected. */
    private static String inARow(List<Path> files) throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "Files of 30 seconds in a row, one worker with a heap of %d MB: at most %d MB held for %d of them, at most"
                        + " %d MB for %,d (asked: 400 MB, without growth).",
                HEAP_MEGABYTES,
                held(files, FEW),
                FEW,
                held(files, IN_A_ROW),
                IN_A_ROW);
    }

    private static long held(List<Path> files, int count) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("audition", "--jobs", "1"));
        for (int i = 0; i < count; i++) {
            arguments.add(files.get(i % files.size()).toString());
        }
        return Child.run(HEAP_MEGABYTES, arguments).megabytes();
    }

    private static void heard(Audition audition, Path file) {
        Hearing hearing = audition.hear(file);
        hearing.error().ifPresent(error -> {
            throw new IllegalStateException("Expected to hear " + file + ": " + error);
        });
    }
}
