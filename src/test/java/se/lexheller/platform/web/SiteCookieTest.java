package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteCookieTest {

    private static final Pattern SET = Pattern.compile("cookies\\.set\\(\\s*([A-Z_]+|\"[^\"]+\")");

    /** What is set and isn't listed at /kakor would be a cookie that nobody was told of. */
    @Test
    void every_cookie_that_the_code_sets_is_listed() throws IOException {
        Set<String> set = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                collect(Files.readString(source), source, set);
            }
        }
        assertThat(set).isEqualTo(Arrays.stream(SiteCookie.values()).map(SiteCookie::plainName).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void collect(String code, Path source, Set<String> set) {
        Matcher call = SET.matcher(code);
        while (call.find()) {
            String name = call.group(1);
            if (!name.startsWith("\"")) {
                Matcher constant = Pattern.compile("String " + name + " = \"([^\"]+)\"").matcher(code);
                assertThat(constant.find()).as("name of the cookie in %s", source).isTrue();
                name = constant.group(1);
            }
            set.add(name.replace("\"", ""));
        }
        if (!source.endsWith("Cookies.java")) {
            assertThat(code).as("a cookie set past Cookies in %s", source).doesNotContainPattern("(set|add)Header\\(\"Set-Cookie\"").doesNotContain(".addCookie(");
        }
    }
}
