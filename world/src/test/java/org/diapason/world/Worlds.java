package org.diapason.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads worlds in tests. */
public final class Worlds {
    private Worlds() {}

    /** Makes a world with these options, which must succeed. */
    public static void make(Path world, String... options) {
        String[] all = Stream.concat(Stream.of("--out", world.toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(Main.run(all)).isZero();
    }

    /** A figure over the listens of one attack or look-alike. */
    public static long of(Path world, String scenario, String figure) throws SQLException {
        return count(
                world,
                "SELECT " + figure + " FROM truth JOIN listens USING (listen_id) WHERE attack = '" + scenario + "'");
    }

    /** The first number that a query gives; {@code listens} and {@code truth} name the Parquet files. */
    public static long count(Path world, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIEW parquet AS SELECT * EXCLUDE (date) FROM '" + world + "/listens/*/*.parquet'");
            view(statement, world, "truth/listens.parquet", "truth");
            view(statement, world, "truth/accounts.csv", "accounts");
            view(statement, world, "truth/payees.csv", "payees");
            view(statement, world, "truth/recordings.csv", "recordings");
            if (Files.isDirectory(world.resolve("listens-csv"))) {
                statement.execute("CREATE VIEW listens AS SELECT * FROM parquet UNION ALL BY NAME SELECT * FROM '"
                        + world + "/listens-csv/*.csv'");
            } else {
                statement.execute("CREATE VIEW listens AS SELECT * FROM parquet");
            }
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** SHA-256 of each file by its path. */
    public static SortedMap<String, String> digests(Path world) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(world)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(world.relativize(file).toString(), digest(file)));
        }
        return digests;
    }

    private static void view(Statement statement, Path world, String file, String name) throws SQLException {
        if (Files.exists(world.resolve(file))) {
            statement.execute("CREATE VIEW " + name + " AS SELECT * FROM '" + world.resolve(file) + "'");
        }
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
