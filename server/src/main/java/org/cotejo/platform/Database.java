package org.cotejo.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database that a command works on: the embedded cluster of a data folder, held by this process or by a running
 * Cotejo, or somebody else's PostgreSQL. Closing gives back what was taken.
 */
public final class Database implements AutoCloseable {
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
        return EmbeddedCluster.running(data)
                .map(address -> new Database(address, Optional.empty(), Optional.empty()))
                .orElseGet(() -> start(data));
    }

    /** Somebody else's server: `postgresql://user:password@host:port/database` or the same with `jdbc:` before it. */
    public static Database external(String url) {
        var address = parse(url);
        SchemaCheck.refuseNewer(address);
        return new Database(address, Optional.empty(), Optional.empty());
    }

    private static ClusterAddress parse(String url) {
        var uri = URI.create(url.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
        if (uri.getHost() == null || !"postgresql".equals(uri.getScheme())) {
            throw new StartRefused("--database-url must look like postgresql://user:password@host:5432/database");
        }
        var login = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new ClusterAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query,
                decode(login[0]),
                login.length > 1 ? decode(login[1]) : "");
    }

    private static String decode(String part) {
        return java.net.URLDecoder.decode(part, StandardCharsets.UTF_8);
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
