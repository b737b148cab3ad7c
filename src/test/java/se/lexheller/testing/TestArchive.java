package se.lexheller.testing;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What an Arquillian class deploys: the built WAR itself with the test's own classes added, on an empty database. */
public final class TestArchive {

    private TestArchive() {
    }

    public static WebArchive with(Class<?>... testClasses) {
        TestDatabase.started();
        return ShrinkWrap.createFromZipFile(WebArchive.class, TestSettings.path("test.war").toFile())
                .addClasses(testClasses)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
