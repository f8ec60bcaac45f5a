package org.diapason.listens;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder of listens by day: {@code date=YYYY-MM-DD/<digest>.parquet}, the digest being the SHA-256 of the file.
 *
 * <p>One import at a time holds the folder's lock. A file is written under a hidden name, forced to the disk, then renamed.
 */
record ListenFolder(Path folder) {
    private static final String UNFINISHED = ".unfinished.parquet";

    ImportReport add(ListenTable table) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var unused = channel.lock()) {
                return addAlone(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport addAlone(ListenTable table) throws IOException {
        var database = table.database();
        database.run(script("fresh.sql").fill("known", known()));
        var files = new ArrayList<Path>();
        var days = database.list(script("fresh_days.sql"), row -> new Day(row.getString(1), row.getLong(2)));
        for (var day : days) {
            files.add(write(database, day.date()));
        }
        var added = days.stream().mapToLong(Day::listens).sum();
        return new ImportReport(table.reading(), added, table.reading().listens() - added, files);
    }

    private record Day(String date, long listens) {}

    /** SQL for the identifiers that the folder has. */
    private String known() throws IOException {
        try (var inside = Files.walk(folder)) {
            var any = inside.anyMatch(file -> file.getFileName().toString().endsWith(".parquet")
                    && !file.getFileName().toString().startsWith("."));
            var every = Script.quote(
                    folder.resolve("date=*").resolve("[!.]*.parquet").toString());
            return any
                    ? script("known.sql").fill("files", every).text()
                    : script("none_known.sql").text();
        }
    }

    private Path write(Database database, String date) throws IOException {
        var day = Files.createDirectories(folder.resolve("date=" + date));
        var unfinished = day.resolve(UNFINISHED);
        var columns = ListenColumn.titles(List.of(ListenColumn.values()));
        database.write(
                script("write_day.sql").fill("columns", columns).fill("date", Script.quote(date)),
                unfinished,
                "format parquet, compression zstd");
        var finished = day.resolve(digest(unfinished) + ".parquet");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String digest(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Script script(String name) {
        return Script.beside(ListenFolder.class, name);
    }
}
