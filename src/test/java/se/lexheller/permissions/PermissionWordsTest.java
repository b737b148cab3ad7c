package se.lexheller.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.lexheller.security.Permission;
import se.lexheller.security.Reach;

/** What the director reads at /arbetsyta/behorigheter is the whole table: every right has its words there. */
class PermissionWordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/se/lexheller/workplace/texts.properties");

    @Test
    void every_right_area_and_reach_has_words() throws Exception {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }
        assertThat(texts.stringPropertyNames()).as("say in %s what the right lets somebody do", TEXTS)
                .containsAll(Arrays.stream(Permission.values()).map(p -> "right." + p).toList())
                .containsAll(Arrays.stream(Permission.Area.values()).map(a -> "area." + a).toList())
                .containsAll(Arrays.stream(Reach.values()).map(r -> "reach." + r).toList())
                .containsAll(Arrays.stream(Reach.values()).map(r -> "reach-told." + r).toList());
    }
}
