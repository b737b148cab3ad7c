package se.lexheller.testing;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every Arquillian class of the run is deployed in, once: the WAR with what each of them asks for. Named in arquillian.xml. */
public final class SharedDeployment {

    private SharedDeployment() {
    }

    @Deployment
    public static WebArchive archive() throws IOException, ReflectiveOperationException, URISyntaxException {
        Set<Class<?>> asked = new LinkedHashSet<>();
        for (Class<?> test : tests()) {
            Method archive = test.getDeclaredMethod("archive");
            archive.setAccessible(true);
            asked.addAll(TestArchive.askedFor(archive));
        }
        return TestArchive.with(asked.toArray(Class<?>[]::new));
    }

    private static List<Class<?>> tests() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(SharedDeployment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith("IT.class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".").replace(".class", "");
                Class<?> type = Class.forName(name, false, SharedDeployment.class.getClassLoader());
                ExtendWith extended = type.getAnnotation(ExtendWith.class);
                if (extended != null && Arrays.asList(extended.value()).contains(ArquillianExtension.class)) {
                    tests.add(type);
                }
            }
        }
        return tests;
    }
}
