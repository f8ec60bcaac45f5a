package org.diapason.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.audio.Audition;
import org.diapason.audio.DecodeLimits;
import org.diapason.audio.Hearing;
import org.diapason.audio.Mutations;
import org.diapason.audio.Specimens;

/**
 * Damaged files of every container, each with a seed of its own: whatever is in a file, the program that hears it neither
 * stops nor waits longer than it may.
 */
final class FuzzAudioProof implements Proof {
    private static final DecodeLimits LIMITS = new DecodeLimits(Duration.ofSeconds(10), Duration.ofMinutes(1), 1024);

    /** What starting and ending a decoder may take beyond its limit on a busy machine. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final int files;

    FuzzAudioProof(int files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "fuzz-audio";
    }

    @Override
    public String title() {
        return "Audition: damaged files";
    }

    /** What some of the files came to. */
    private record Tally(int heard, int refused, int stopped, int overdue, double longestSeconds) {
        Tally and(Tally other) {
            return new Tally(
                    heard + other.heard,
                    refused + other.refused,
                    stopped + other.stopped,
                    overdue + other.overdue,
                    Math.max(longestSeconds, other.longestSeconds));
        }
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        Path cache = Files.createDirectory(scratch.resolve("decoder"));
        List<byte[]> whole = new ArrayList<>();
        for (Path file :
                new Specimens(cache).write(scratch, Duration.ofSeconds(1), 1).values()) {
            whole.add(Files.readAllBytes(file));
        }
        int workers = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        Tally all = new Tally(0, 0, 0, 0, 0);
        try (Audition audition = new Audition(cache, 1, LIMITS);
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Tally>> shares = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int first = worker;
                Path file = scratch.resolve("damaged-" + worker);
                shares.add(pool.submit(() -> share(audition, whole, file, first, workers)));
            }
            for (Future<Tally> share : shares) {
                all = all.and(share.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A damaged file stopped the program that heard it", e.getCause());
        }
        return lines(all, (System.nanoTime() - start) / 1e9);
    }

    private Tally share(Audition audition, List<byte[]> whole, Path file, int first, int step) {
        Tally tally = new Tally(0, 0, 0, 0, 0);
        for (int seed = first; seed < files; seed += step) {
            byte[] one = whole.get(seed % whole.size());
            byte[] other = whole.get((seed / whole.size()) % whole.size());
            tally = tally.and(heard(audition, write(file, new Mutations(seed).of(one, other))));
            if (first == 0 && (seed / step) % 1_000 == 999) {
                System.err.printf("heard about %d of %d damaged files%n", seed, files);
            }
        }
        return tally;
    }

    private static Tally heard(Audition audition, Path file) {
        long start = System.nanoTime();
        Hearing hearing = audition.hear(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean stopped = hearing.error()
                .filter(error -> error.contains("stopped after that"))
                .isPresent();
        boolean refused = !stopped && hearing.error().isPresent();
        boolean overdue = seconds > LIMITS.wallTime().plus(GRACE).toSeconds();
        return new Tally(hearing.error().isEmpty() ? 1 : 0, refused ? 1 : 0, stopped ? 1 : 0, overdue ? 1 : 0, seconds);
    }

    private List<String> lines(Tally all, double seconds) {
        return List.of(
                Machine.line("./diapason prove fuzz-audio", Clock.systemUTC()),
                "",
                String.format(
                        Locale.ROOT,
                        "%,d damaged files of %d containers, %.0f a second: no crash of the program; %,d were heard all the"
                                + " same, %,d refused with a reason, %,d stopped at the limit of %d seconds, %,d went over it by more"
                                + " than %d seconds. The slowest took %.1f seconds.",
                        files,
                        Specimens.CONTAINERS.size(),
                        files / seconds,
                        all.heard(),
                        all.refused(),
                        all.stopped(),
                        LIMITS.wallTime().toSeconds(),
                        all.overdue(),
                        GRACE.toSeconds(),
                        all.longestSeconds()));
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file + ": " + e.getMessage(), e);
        }
    }
}
