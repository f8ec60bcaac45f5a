package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many files in groups: the files of the next group are prepared by many threads while the group before is
 * finished by the caller, in the order of files.
 */
final class Line<P> implements AutoCloseable {
    private static final int FILES = 64;
    /** Of the files of a group together, so that prepared groups stay small. */
    private static final long BYTES = 4L << 20;

    /** Preparing is half waiting: the bytes are on disk before it goes on. */
    private static final int THREADS_A_PROCESSOR = 4;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            THREADS_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
    private final Function<Path, P> prepare;

    Line(Function<Path, P> prepare) {
        this.prepare = prepare;
    }

    void run(List<Path> files, Consumer<List<P>> finish) {
        List<Future<P>> waiting = List.of();
        for (List<Path> group : groups(files)) {
            List<Future<P>> next = group.stream()
                    .map(file -> workers.submit(() -> prepare.apply(file)))
                    .toList();
            finish.accept(waiting.stream().map(Line::prepared).toList());
            waiting = next;
        }
        finish.accept(waiting.stream().map(Line::prepared).toList());
    }

    private static List<List<Path>> groups(List<Path> files) {
        List<List<Path>> groups = new ArrayList<>();
        List<Path> group = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            long size = size(file);
            if (group.size() == FILES || !group.isEmpty() && bytes + size > BYTES) {
                groups.add(group);
                group = new ArrayList<>();
                bytes = 0;
            }
            group.add(file);
            bytes += size;
        }
        groups.add(group);
        return groups;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static <P> P prepared(Future<P> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while deliveries were prepared; deliver them again", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
