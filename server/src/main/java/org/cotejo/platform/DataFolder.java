package org.cotejo.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * The folder that holds everything one Cotejo keeps, owned by one process at a time: the operating system's file lock
 * ends with its process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    /** Raised when the folder's own layout changes; the database schema has its migrations. */
    private static final int FORMAT = 1;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, made if absent; refuses one in use and one that a newer Cotejo wrote, and touches neither. */
    public static DataFolder take(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            refuseNewer(path);
            var channel =
                    FileChannel.open(path.resolve("cotejo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("another Cotejo already uses " + path
                        + "; stop it first, or choose another folder with --data DIR");
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new StartRefused("cannot use the data folder " + path + ": " + e.getMessage(), e);
        }
    }

    private static void createPrivate(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        Files.createDirectories(path.getParent());
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        } else {
            Files.createDirectory(path);
        }
    }

    private static void refuseNewer(Path path) throws IOException {
        var marker = path.resolve("cotejo.properties");
        if (Files.exists(marker)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(marker)) {
                properties.load(reader);
            }
            var format = Integer.parseInt(properties.getProperty("format", "0"));
            if (format > FORMAT) {
                throw new StartRefused("the data folder " + path + " was written by a newer Cotejo (format " + format
                        + ", this one reads up to " + FORMAT + "); start that version, nothing was changed");
            }
        } else {
            Files.writeString(marker, "format=" + FORMAT + "\n");
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + path + " could not be given back", e);
        }
    }
}
