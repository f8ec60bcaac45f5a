package org.diapason.journal.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;

/**
 * Verifies a whole published log: the checkpoint against the key, each bundle of entries against its tile
 * of leaf hashes, each tile against those below it, and the checkpoint's root against them all. Memory
 * does not grow with the log. One object verifies one log once.
 */
public final class JournalVerifier {
    /** After so many findings a log is bad enough; the rest would say no more. */
    private static final int MOST_FINDINGS = 100;

    /** Tiles on their way at a time: a log on the other side of an ocean is read at the speed of the line. */
    private static final int READ_AHEAD = 8;

    private final PublishedLog log;
    private final Frontier frontier = new Frontier();
    /** By level: what the tile in progress must hold, as the tiles below it say. */
    private final List<List<Hash>> derived = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private long tiles;

    private JournalVerifier(LogFiles files) {
        this.log = new PublishedLog(files);
    }

    /** Verifies the log in these files, whose checkpoint this key must have signed. */
    public static Verification verify(LogFiles files, VerifierKey key) {
        return new JournalVerifier(files).verify(key);
    }

    private Verification verify(VerifierKey key) {
        Optional<Checkpoint> checkpoint = note(Read.of(() -> Checkpoint.open(
                log.findCheckpoint().orElseThrow(() -> new FaultyLog(Checkpoint.PATH, "a file", "nothing")), key)));
        checkpoint.ifPresent(this::compareAll);
        return new Verification(checkpoint, frontier.size(), tiles, findings);
    }

    private void compareAll(Checkpoint checkpoint) {
        long size = checkpoint.size();
        boolean complete = LongStream.range(0, Math.ceilDiv(size, TilePath.FULL))
                .boxed()
                .gather(Gatherers.mapConcurrent(
                        READ_AHEAD, number -> readLeaves(number, PublishedLog.widthAt(0, number, size))))
                .allMatch(leaves -> findings.size() < MOST_FINDINGS && compareLeaves(leaves));
        if (complete) {
            compareEdge(checkpoint);
        }
    }

    private Leaves readLeaves(long number, int width) {
        return new Leaves(
                TilePath.ofEntries(number, width),
                Read.of(() ->
                        log.entries(number, width).stream().map(Hash::ofLeaf).toList()),
                Read.of(() -> log.hashes(0, number, width)));
    }

    /** Compares a bundle with its tile, and climbs from the tile; says whether climbing could go on. */
    private boolean compareLeaves(Leaves leaves) {
        Optional<List<Hash>> entries = note(leaves.entries);
        Optional<List<Hash>> tile = note(leaves.tile);
        tiles++;
        if (entries.isPresent() && tile.isPresent()) {
            compare(leaves.path, leaves.path.number() * TilePath.FULL, tile.get(), entries.get());
        }
        Optional<List<Hash>> known = tile.or(() -> entries);
        known.ifPresent(hashes -> hashes.forEach(leaf -> frontier.append(0, leaf, this::climb)));
        return known.isPresent();
    }

    private void compareEdge(Checkpoint checkpoint) {
        for (int level = 1; level < derived.size(); level++) {
            if (!derived.get(level).isEmpty()) {
                compareTile(level, checkpoint.size() >> (level + 1) * TilePath.HEIGHT);
            }
        }
        if (!frontier.root().equals(checkpoint.root())) {
            String expected = "root " + frontier.root().base64() + ", that of the tiles";
            report(Checkpoint.PATH, expected, checkpoint.root().base64());
        }
    }

    private void climb(int height, Hash root) {
        if (height == 0 || height % TilePath.HEIGHT != 0) {
            return;
        }
        int level = height / TilePath.HEIGHT;
        while (derived.size() <= level) {
            derived.add(new ArrayList<>());
        }
        derived.get(level).add(root);
        if (derived.get(level).size() == TilePath.FULL) {
            compareTile(level, frontier.size() >> (level + 1) * TilePath.HEIGHT);
        }
    }

    private void compareTile(int level, long number) {
        List<Hash> below = derived.get(level);
        note(Read.of(() -> log.hashes(level, number, below.size())))
                .ifPresent(tile -> compare(TilePath.ofHashes(level, number, below.size()), 0, below, tile));
        tiles++;
        below.clear();
    }

    private void compare(TilePath path, long first, List<Hash> expected, List<Hash> came) {
        for (int place = 0; place < expected.size(); place++) {
            if (!expected.get(place).equals(came.get(place))) {
                String what = path.shelf().equals("entries") ? ", entry " : ", hash ";
                report(
                        path + what + (first + place),
                        "hash " + expected.get(place),
                        came.get(place).toString());
            }
        }
    }

    private void report(String where, String expected, String came) {
        findings.add(new Finding(where, expected, came));
    }

    private <T> Optional<T> note(Read<T> read) {
        read.fault.ifPresent(findings::add);
        return read.value;
    }

    /** The leaf hashes of 256 places: as the entries give them, and as the tile holds them. */
    private record Leaves(TilePath path, Read<List<Hash>> entries, Read<List<Hash>> tile) {}

    /** What reading came to: a value, or what is wrong with the file. */
    private record Read<T>(Optional<T> value, Optional<Finding> fault) {
        static <T> Read<T> of(Supplier<T> reading) {
            try {
                return new Read<>(Optional.of(reading.get()), Optional.empty());
            } catch (FaultyLog fault) {
                return new Read<>(Optional.empty(), Optional.of(fault.finding()));
            }
        }
    }
}
