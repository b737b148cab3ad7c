package se.lexheller.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets every secret be given as a file: {@code DB_PASSWORD_FILE=/run/secrets/db} sets {@code DB_PASSWORD} to the
 * file's text. The variable itself wins where both are set.
 */
public class SecretFiles implements ConfigSource {

    /** Each identity provider has a secret of its own. */
    private static final Pattern SECRET = Pattern.compile("DB_PASSWORD|DB_MIGRATION_PASSWORD|MAIL_PASSWORD|SECOND_FACTOR_KEY|SECOND_FACTOR_OLDER_KEYS|OIDC_[A-Z0-9_]+_CLIENT_SECRET");
    private static final String SUFFIX = "_FILE";
    /** Below the environment (300), above microprofile-config.properties (100). */
    private static final int ORDINAL = 250;

    private final Map<String, String> environment;

    public SecretFiles() {
        this(environment());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    private static Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(System.getenv());
        System.getProperties().stringPropertyNames().forEach(name -> all.put(name, System.getProperty(name)));
        return all;
    }

    @Override
    public Map<String, String> getProperties() {
        return getPropertyNames().stream().collect(Collectors.toMap(Function.identity(), this::getValue));
    }

    @Override
    public Set<String> getPropertyNames() {
        return environment.keySet().stream().filter(name -> name.endsWith(SUFFIX)).map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .filter(SecretFiles::isSecret).collect(Collectors.toSet());
    }

    @Override
    public String getValue(String name) {
        if (!isSecret(name)) {
            return null;
        }
        String file = environment.get(name + SUFFIX);
        return file == null || file.isBlank() ? null : read(name, Path.of(file));
    }

    @Override
    public String getName() {
        return "secret files";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    private static String read(String name, Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that " + name + SUFFIX + " names", e);
        }
    }
}
