package org.cotejo.platform;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Who PostgreSQL runs as. It refuses to run as root, so root either enters a user namespace in which it is nobody in
 * particular, or hands the folder to an unprivileged user and becomes that one.
 */
sealed interface ServerUser {
    List<String> UNPRIVILEGED = List.of("postgres", "nobody");

    record Myself() implements ServerUser {}

    record UserNamespace() implements ServerUser {}

    record OtherUser(String name) implements ServerUser {}

    /** The user for a data folder, who can reach it. */
    static ServerUser detect(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return new Myself();
        if (succeeds(List.of("unshare", "-U", "true"))) return new UserNamespace();
        for (var name : UNPRIVILEGED) {
            var user = new OtherUser(name);
            if (!succeeds(user.wrap(List.of("true")))) continue;
            if (succeeds(user.wrap(List.of("test", "-x", folder.toString())))) return user;
            throw new StartRefused("PostgreSQL cannot run as root, and the user " + name + " cannot reach " + folder
                    + ": a folder above it is closed to others; choose another place with --data DIR, or run Cotejo as "
                    + "another user");
        }
        throw new StartRefused("PostgreSQL cannot run as root, and neither `unshare -U` nor `setpriv` may drop the "
                + "privileges here; run Cotejo as another user, or use --database-url");
    }

    default List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<String>();
        switch (this) {
            case Myself _ -> {}
            case UserNamespace _ -> wrapped.addAll(List.of("unshare", "-U"));
            case OtherUser(var name) ->
                wrapped.addAll(List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /** Gives a path to the user who needs it; only another user needs anything. */
    default void own(Path path) throws IOException {
        if (this instanceof OtherUser(var name)) {
            var principal = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            try (var paths = Files.walk(path)) {
                for (var each : paths.toList()) setOwner(each, principal);
            }
        }
    }

    private static void setOwner(Path path, java.nio.file.attribute.UserPrincipal principal) throws IOException {
        if (Files.isSymbolicLink(path)) return;
        try {
            Files.setOwner(path, principal);
        } catch (FileSystemException e) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) throw e;
        }
    }

    private static String groupOf(String user) {
        return user.equals("nobody") ? "nogroup" : user;
    }

    private static boolean succeeds(List<String> command) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // the program is not there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while looking for " + command.getFirst(), e);
        }
    }
}
