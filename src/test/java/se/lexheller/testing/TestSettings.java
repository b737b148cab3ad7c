package se.lexheller.testing;

import java.nio.file.Path;

/** What the build tells its tests: where the WAR lies and which ports are theirs. */
public final class TestSettings {

    private TestSettings() {
    }

    public static Path path(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    public static int port(String name) {
        return Integer.parseInt(text(name));
    }

    private static String text(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("System property " + name + " is not set: run by mvn verify, "
                    + "or a single class by mvn verify -Dit.test=...");
        }
        return value;
    }
}
