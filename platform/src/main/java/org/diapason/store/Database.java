package org.diapason.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL with Diapason's tables and roles: the embedded one of a data folder, or any server
 * that {@code DIAPASON_DATABASE_URL} names (with the credentials of an owner who may create roles).
 *
 * <p>The owner migrates and steps back. What runs uses {@link #as(Role)}: one pool a role, each with a
 * password derived from the owner's, so that no password of a role is kept anywhere.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS_PER_ROLE = 4;

    private final PGSimpleDataSource owner;
    private final Runnable stop;
    private final Map<Role, HikariDataSource> pools = new EnumMap<>(Role.class);

    private Database(PGSimpleDataSource owner, Runnable stop) {
        this.owner = owner;
        this.stop = stop;
    }

    /** Starts the embedded server of this folder and brings its tables up to date. */
    public static Database embedded(DataFolder folder) {
        EmbeddedServer server = EmbeddedServer.start(folder);
        return new Database(server.owner(), server::close).migrated();
    }

    /**
     * Brings the tables of a server up to date.
     *
     * @param url {@code jdbc:postgresql://host/database?user=…&password=…} of the owner
     */
    public static Database at(String url) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(url);
        if (owner.getUser() == null || owner.getPassword() == null) {
            throw new IllegalArgumentException("DIAPASON_DATABASE_URL must carry the owner's user and password"
                    + " (jdbc:postgresql://host/database?user=…&password=…); it has not both.");
        }
        return new Database(owner, () -> {}).migrated();
    }

    /** A pool of connections that have the rights of this role. */
    public synchronized DataSource as(Role role) {
        return pools.computeIfAbsent(role, this::pool);
    }

    /** Migrations and tests only: the owner's connections, which no running room may use. */
    DataSource owner() {
        return owner;
    }

    private Database migrated() {
        Flyway.configure().dataSource(owner).load().migrate();
        JdbcClient client = JdbcClient.create(owner);
        for (Role role : Role.values()) {
            // Not a parameter: ALTER ROLE takes none. Both parts are ours: a constant name and hex digits.
            client.sql("alter role " + role.roleName() + " login password '" + password(role) + "'")
                    .update();
        }
        return this;
    }

    private HikariDataSource pool(Role role) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(owner.getUrl().replaceFirst("\\?.*$", ""));
        config.setUsername(role.roleName());
        config.setPassword(password(role));
        config.setMaximumPoolSize(CONNECTIONS_PER_ROLE);
        config.setMinimumIdle(0);
        config.setPoolName(role.roleName());
        return new HikariDataSource(config);
    }

    private String password(Role role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = String.valueOf(owner.getPassword()).getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.roleName().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256; this one has not", e);
        }
    }

    @Override
    public synchronized void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
        stop.run();
    }
}
