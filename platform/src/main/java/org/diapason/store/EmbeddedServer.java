package org.diapason.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real PostgreSQL in the data folder. It writes through to the disk (the library that starts it
 * would not), listens on the loopback only, and asks for a password even there.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final PGSimpleDataSource owner;
    private final Path data;

    private EmbeddedServer(EmbeddedPostgres postgres, Path data, String password) {
        this.postgres = postgres;
        this.data = data;
        this.owner = (PGSimpleDataSource) postgres.getPostgresDatabase();
        owner.setPassword(password);
    }

    static EmbeddedServer start(DataFolder folder) {
        Path data = folder.root().resolve("database");
        String password = folder.secret("database-owner");
        try {
            stopOrphan(data);
            discardHalfMade(data);
            EmbeddedServer server = new EmbeddedServer(run(folder, data, password), data, password);
            Files.writeString(made(data), "");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not start PostgreSQL in " + data + ": " + e.getMessage()
                            + ". Its log is above; DIAPASON_DATABASE_URL names another server to use.",
                    e);
        }
    }

    private static EmbeddedPostgres run(DataFolder folder, Path data, String password) throws IOException {
        Path passwordFile = folder.root().resolve("secrets").resolve("database-owner");
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs().toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Where the programs of PostgreSQL are unpacked: once a user, whatever the data folder. */
    private static Path programs() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("user.home"), ".cache", "diapason", "postgresql"));
    }

    /** A server whose program was killed still runs. The folder's lock is ours, so it is nobody's. */
    private static void stopOrphan(Path data) throws IOException {
        Optional<ProcessHandle> orphan = findRunning(data);
        if (orphan.isEmpty()) {
            Files.deleteIfExists(pidFile(data));
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
            orphan.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an orphaned PostgreSQL was stopping", e);
        }
    }

    /** The server that runs on this folder, whoever started it. */
    private static Optional<ProcessHandle> findRunning(Path data) throws IOException {
        if (!Files.exists(pidFile(data))) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile(data)).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(EmbeddedServer::isPostgres);
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** A folder whose making was cut short never held anything; it is made again. */
    private static void discardHalfMade(Path data) throws IOException {
        if (!Files.exists(data) || Files.exists(made(data))) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path made(Path data) {
        return data.resolveSibling("database.made");
    }

    PGSimpleDataSource owner() {
        return owner;
    }

    /** Stops the server and waits until it is down: it is asked for five seconds by the library, and may take longer. */
    @Override
    public void close() {
        try {
            Optional<ProcessHandle> running = findRunning(data);
            postgres.close();
            running.ifPresent(server -> server.onExit()
                    .orTimeout(STOP.toSeconds(), TimeUnit.SECONDS)
                    .join());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not stop PostgreSQL: " + e.getMessage(), e);
        }
    }
}
