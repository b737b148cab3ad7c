package se.lexheller.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets every secret be given as a file: {@code DB_PASSWORD_FILE=/run/secrets/db} sets {@code DB_PASSWORD} to the
 * file's text. The variable itself wins where both are set.
 */
public class SecretFiles implements ConfigSource {

    private static final Set<String> SECRETS = Set.of("DB_PASSWORD", "MAIL_PASSWORD", "SECOND_FACTOR_KEY");
    private static final String SUFFIX = "_FILE";
    /** Below the environment (300), above microprofile-config.properties (100). */
    private static final int ORDINAL = 250;

    private final Function<String, String> environment;

    public SecretFiles() {
        this(name -> System.getProperty(name, System.getenv(name)));
    }

    SecretFiles(Function<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Map<String, String> getProperties() {
        return getPropertyNames().stream().collect(Collectors.toMap(Function.identity(), this::getValue));
    }

    @Override
    public Set<String> getPropertyNames() {
        return SECRETS.stream().filter(name -> environment.apply(name + SUFFIX) != null).collect(Collectors.toSet());
    }

    @Override
    public String getValue(String name) {
        if (!SECRETS.contains(name)) {
            return null;
        }
        String file = environment.apply(name + SUFFIX);
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

    private static String read(String name, Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file that " + name + SUFFIX + " names", e);
        }
    }
}
