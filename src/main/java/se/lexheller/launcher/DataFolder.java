package se.lexheller.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The folder that keeps what must survive a restart. One launcher at a time holds it. */
public final class DataFolder {

    private static final int PASSWORD_BYTES = 24;
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OF_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> FILE_OF_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    /** Held open as long as this process lives; the system gives the lock back however it ends. */
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process, creating it where needed. */
    public static DataFolder take(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, FOLDER_OF_OWNER);
            }
            FileChannel lock = FileChannel.open(folder.resolve("lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw new LaunchFailure("failure.running", folder);
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", folder, e.getMessage());
        }
    }

    /** A folder in this one, created where needed. */
    public Path sub(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", folder.resolve(name), e.getMessage());
        }
    }

    /** A log file; what the start before this wrote is kept beside it as {@code name.1}. */
    public Path freshLog(String name) {
        Path log = sub("logs").resolve(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", log, e.getMessage());
        }
    }

    /** A file with a random password that only the owner can read, the same at every start. */
    public Path passwordFile(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(file, FILE_OF_OWNER);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return file;
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", file, e.getMessage());
        }
    }

    public Path path() {
        return folder;
    }

    /** Lets another launcher have it. */
    public void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", folder, e.getMessage());
        }
    }
}
