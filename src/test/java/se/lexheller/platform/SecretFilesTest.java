package se.lexheller.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_the_text_of_the_file_without_the_line_break_at_its_end() throws IOException {
        Path file = Files.writeString(folder.resolve("db"), "hem ligt\n");
        SecretFiles secrets = new SecretFiles(Map.of("DB_PASSWORD_FILE", file.toString()));

        assertThat(secrets.getValue("DB_PASSWORD")).isEqualTo("hem ligt");
        assertThat(secrets.getProperties()).containsExactly(Map.entry("DB_PASSWORD", "hem ligt"));
    }

    @Test
    void nothing_else_is_read_from_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("host"), "example.org");
        SecretFiles secrets = new SecretFiles(Map.of("MAIL_HOST_FILE", file.toString()));

        assertThat(secrets.getValue("MAIL_HOST")).isNull();
        assertThat(secrets.getValue("DB_PASSWORD")).isNull();
    }

    @Test
    void each_identity_provider_has_a_file_of_its_own() throws IOException {
        Path file = Files.writeString(folder.resolve("kinda"), "hemligt\n");
        SecretFiles secrets = new SecretFiles(Map.of("OIDC_KINDA_CLIENT_SECRET_FILE", file.toString()));

        assertThat(secrets.getValue("OIDC_KINDA_CLIENT_SECRET")).isEqualTo("hemligt");
        assertThat(secrets.getPropertyNames()).containsExactly("OIDC_KINDA_CLIENT_SECRET");
        assertThat(secrets.getValue("OIDC_LINKOPING_CLIENT_SECRET")).isNull();
    }

    @Test
    void a_file_that_is_not_there_stops_the_start_and_names_the_setting() {
        SecretFiles secrets = new SecretFiles(Map.of("MAIL_PASSWORD_FILE", "/nowhere/at/all"));

        assertThatThrownBy(() -> secrets.getValue("MAIL_PASSWORD")).hasMessageContaining("MAIL_PASSWORD_FILE");
    }

    @Test
    void the_environment_itself_wins_over_a_file_and_a_file_over_the_default() {
        assertThat(new SecretFiles().getOrdinal()).isBetween(101, 299);
    }
}
