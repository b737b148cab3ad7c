package se.lexheller.testing;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What an Arquillian class deploys: the built WAR itself with the test's own classes added, on an empty database. */
public final class TestArchive {

    private static final ThreadLocal<List<Class<?>>> ASKED = new ThreadLocal<>();

    private TestArchive() {
    }

    /** @return null where only the classes are asked for */
    public static WebArchive with(Class<?>... testClasses) {
        if (ASKED.get() != null) {
            ASKED.get().addAll(Arrays.asList(testClasses));
            return null;
        }
        TestDatabase.started();
        return ShrinkWrap.createFromZipFile(WebArchive.class, TestSettings.path("test.war").toFile())
                .addClasses(testClasses)
                .addAsLibraries(jarOf(Assertions.class));
    }

    /** @return the classes with which a deployment method would make an archive */
    static List<Class<?>> askedFor(Method deployment) throws ReflectiveOperationException {
        ASKED.set(new ArrayList<>());
        try {
            deployment.invoke(null);
            return ASKED.get();
        } finally {
            ASKED.remove();
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
