package org.cotejo.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that holds everything one Cotejo keeps, owned by one process at a time: the operating system's file lock
 * ends with its process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    /** Raised when the folder's own layout changes; the database schema has its migrations. */
    private static final int FORMAT = 1;

    /**
     * What this process holds. The system's lock alone is not enough inside one process: closing any second channel to
     * the file would give it back (see {@link FileLock}).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

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
            return lock(path.toRealPath());
        } catch (FileAlreadyExistsException e) {
            throw new StartRefused("cannot use the data folder " + path + ": " + e.getFile() + " is a file", e);
        } catch (AccessDeniedException e) {
            throw new StartRefused("cannot use the data folder " + path + ": no permission for " + e.getFile(), e);
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
        // A start that was killed before its first word leaves the file empty.
        if (Files.exists(marker) && Files.size(marker) > 0) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(marker)) {
                properties.load(reader);
            }
            var format = format(properties.getProperty("format", ""), marker);
            if (format > FORMAT) {
                throw new StartRefused("the data folder " + path + " was written by a newer Cotejo (format " + format
                        + ", this one reads up to " + FORMAT + "); start that version, nothing was changed");
            }
        } else {
            Files.writeString(marker, "format=" + FORMAT + "\n");
        }
    }

    private static int format(String written, Path marker) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw new StartRefused(marker + " does not say which format the folder has (format=" + FORMAT
                    + "); is this a folder of Cotejo? Nothing was changed");
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        if (!HELD.add(path)) throw inUse(path);
        try {
            var channel =
                    FileChannel.open(path.resolve("cotejo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) return new DataFolder(path, channel, lock);
            channel.close();
            throw inUse(path);
        } catch (IOException | RuntimeException e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static StartRefused inUse(Path path) {
        return new StartRefused(
                "another Cotejo already uses " + path + "; stop it first, or choose another folder with --data DIR");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
            HELD.remove(path);
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + path + " could not be given back", e);
        }
    }
}
