package se.lexheller.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void nobody_else_reads_the_folder_or_the_password() throws IOException {
        DataFolder folder = DataFolder.take(parent.resolve("data"));
        Path password = folder.passwordFile("password");

        assertThat(permissions(folder.path())).isEqualTo("rwx------");
        assertThat(permissions(password)).isEqualTo("rw-------");
        assertThat(Files.readString(password)).hasSize(48);
        folder.release();
    }

    @Test
    void the_password_is_the_same_at_the_next_start_and_another_elsewhere() throws IOException {
        String first = password("one");

        assertThat(password("one")).isEqualTo(first);
        assertThat(password("two")).isNotEqualTo(first);
    }

    @Test
    void the_log_of_the_start_before_is_kept_beside_the_new_one() throws IOException {
        DataFolder folder = DataFolder.take(parent.resolve("data"));
        Files.writeString(folder.freshLog("server.log"), "first");

        assertThat(folder.freshLog("server.log")).doesNotExist();
        assertThat(folder.sub("logs").resolve("server.log.1")).hasContent("first");
        folder.release();
    }

    private String password(String name) throws IOException {
        DataFolder folder = DataFolder.take(parent.resolve(name));
        try {
            return Files.readString(folder.passwordFile("password"));
        } finally {
            folder.release();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
