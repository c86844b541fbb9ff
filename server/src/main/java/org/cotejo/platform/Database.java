package org.cotejo.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command works on: the embedded cluster of a data folder, held by this process or by a running
 * Cotejo, or somebody else's PostgreSQL. Closing gives back what was taken.
 */
public final class Database implements AutoCloseable {
    private static final Pattern URL = Pattern.compile("(jdbc:)?postgres(ql)?://"
            + "((?<user>[^:@/?]*)(:(?<password>[^:@/?]*))?@)?(?<rest>[^@/?]+(/[^/?]*)?([?].*)?)");

    private final ClusterAddress address;
    private final Optional<EmbeddedCluster> cluster;
    private final Optional<DataFolder> folder;

    private Database(ClusterAddress address, Optional<EmbeddedCluster> cluster, Optional<DataFolder> folder) {
        this.address = address;
        this.cluster = cluster;
        this.folder = folder;
    }

    /** Takes the folder and starts its cluster; refused while another Cotejo holds it. */
    public static Database start(Path data) {
        var folder = DataFolder.take(data);
        try {
            var cluster = EmbeddedCluster.start(folder);
            try {
                SchemaCheck.refuseNewer(cluster.address());
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
            return new Database(cluster.address(), Optional.of(cluster), Optional.of(folder));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Joins the cluster that a running Cotejo holds, else starts it for as long as the command takes. */
    public static Database joinOrStart(Path data) {
        return EmbeddedCluster.running(data).map(Database::join).orElseGet(() -> start(data));
    }

    /** Somebody else's server: `postgresql://user:password@host:port/database` or the same with `jdbc:` before it. */
    public static Database external(String url) {
        var address = parse(url);
        SchemaCheck.refuseForeign(address);
        return join(address);
    }

    private static Database join(ClusterAddress address) {
        SchemaCheck.refuseNewer(address);
        return new Database(address, Optional.empty(), Optional.empty());
    }

    static ClusterAddress parse(String url) {
        var parts = URL.matcher(url);
        if (!parts.matches()) throw notUnderstood();
        try {
            return new ClusterAddress(
                    "jdbc:postgresql://" + parts.group("rest"),
                    decode(parts.group("user")),
                    decode(parts.group("password")));
        } catch (IllegalArgumentException e) {
            throw notUnderstood();
        }
    }

    /** Says nothing of what was given: there may be a password in it. */
    private static StartRefused notUnderstood() {
        return new StartRefused("--database-url must look like postgresql://user:password@host:5432/database, with "
                + "any of / @ : % in the password written as %2F %40 %3A %25");
    }

    private static String decode(@Nullable String part) {
        // A plus is a plus here: only in forms does it stand for a space.
        return part == null ? "" : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    public ClusterAddress address() {
        return address;
    }

    @Override
    public void close() {
        cluster.ifPresent(EmbeddedCluster::close);
        folder.ifPresent(DataFolder::close);
    }
}
