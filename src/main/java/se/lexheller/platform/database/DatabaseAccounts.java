package se.lexheller.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The two accounts in the database: the schema's owner, which changes tables and nothing else, and the application's,
 * which everything else goes through and which may not change what has been written for good.
 */
@ApplicationScoped
class DatabaseAccounts {

    /** As the pool's in web.xml, but without its end to statements that take long: a migration may. */
    private static final String OPTIONS =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true&connectTimeout=5000&sslMode=";
    private static final Set<String> TLS = Set.of("disable", "trust", "verify-ca", "verify-full");

    private final String address;
    private final String tls;
    private final Account application;
    private final Account owner;

    /**
     * One account.
     *
     * @param name blank where there is none
     */
    record Account(String name, String password) {
    }

    /** For the CDI proxy. */
    protected DatabaseAccounts() {
        this(null, "disable", null, null);
    }

    @Inject
    DatabaseAccounts(Config config) {
        this(config.getValue("DB_ADDRESS", String.class).strip(), config.getValue("DB_TLS", String.class).strip(),
                new Account(text(config, "DB_USER"), text(config, "DB_PASSWORD")),
                new Account(text(config, "DB_MIGRATION_USER"), text(config, "DB_MIGRATION_PASSWORD")));
    }

    /**
     * @param address {@code host:port/schema}
     * @param tls     as the driver calls it
     */
    DatabaseAccounts(String address, String tls, Account application, Account owner) {
        if (!TLS.contains(tls)) {
            throw new IllegalArgumentException("DB_TLS must be one of " + new TreeSet<>(TLS));
        }
        this.address = address;
        this.tls = tls;
        this.application = application;
        this.owner = owner;
    }

    /** @return connections of the owner; empty where none is named, so that the application's account does both */
    Optional<DataSource> owner() {
        return owner.name().isBlank() ? Optional.empty() : Optional.of(connections(address, owner));
    }

    /** @return connections of the application's account to no schema, since it may have no right to any yet */
    DataSource applicationWithoutSchema() {
        return connections(address.substring(0, address.indexOf('/') + 1), application);
    }

    String schema() {
        return address.substring(address.indexOf('/') + 1);
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    String url(String to) {
        return "jdbc:mariadb://" + to + OPTIONS + tls;
    }

    private DataSource connections(String address, Account account) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url(address));
            source.setUser(account.name());
            source.setPassword(account.password());
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("DB_ADDRESS can't be used", e);
        }
    }
}
