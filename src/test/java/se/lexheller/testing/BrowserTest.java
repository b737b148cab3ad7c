package se.lexheller.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests whose methods may take a {@code Page}: a new visitor's, closed afterwards. When a test fails a picture of the
 * page lies in {@code target/it/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserPages.class)
public @interface BrowserTest {
}
