package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.harness.ReachableFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded PostgreSQL as a user gets it, without any of the settings that make other tests quick. */
class EmbeddedClusterTest {
    @TempDir(factory = ReachableFolder.class)
    private static Path shared;

    private static DataFolder dataFolder;
    private static EmbeddedCluster cluster;

    @TempDir(factory = ReachableFolder.class)
    private Path folder;

    @BeforeAll
    static void start() {
        dataFolder = DataFolder.take(shared);
        cluster = EmbeddedCluster.start(dataFolder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
        dataFolder.close();
    }

    @Test
    void everySettingThatKeepsAnAcknowledgedChangeIsOn() throws SQLException {
        assertThat(query(cluster.address(), """
                        select name || '=' || setting
                          from pg_settings
                         where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
                         order by name
                        """))
                .containsExactly("data_checksums=on", "fsync=on", "full_page_writes=on", "synchronous_commit=on");
    }

    @Test
    void nobodyComesInWithoutThePassword() throws SQLException {
        var wrong = new ClusterAddress(cluster.address().jdbcUrl(), "cotejo", "wrong");

        assertThatThrownBy(() -> query(wrong, "select 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        assertThat(query(cluster.address(), "select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
        assertThat(query(cluster.address(), "show listen_addresses")).containsExactly("127.0.0.1");
    }

    @Test
    void theDatabaseComparesTextTheSameWayOnEverySystem() throws SQLException {
        assertThat(query(cluster.address(), """
                        select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)
                          from pg_database
                         where datname = current_database()
                        """)).containsExactly("b C.UTF-8 UTF8");
        assertThat(query(cluster.address(), "select upper('ñandú')")).containsExactly("ÑANDÚ");
    }

    @Test
    void theServerIsOfTheVersionThatIsNamed() throws SQLException {
        assertThat(query(cluster.address(), "show server_version")).containsExactly(PostgresBinaries.VERSION);
        assertThat(shared.resolve("cluster/PG_VERSION")).hasContent(PostgresBinaries.MAJOR + "\n");
    }

    @Test
    void anOrphanIsStoppedAndStartedAgainWithAllThatWasAcknowledged() throws Exception {
        try (var taken = DataFolder.take(folder)) {
            var orphan = EmbeddedCluster.start(taken);
            change(orphan.address(), "create table note as select 'acknowledged' as text");
            var process = process(taken);

            try (var next = EmbeddedCluster.start(taken)) {
                // Not "is not alive": where nobody reaps orphans, a zombie keeps the number.
                assertThat(process.info().command()).isEmpty();
                assertThat(query(next.address(), "select text from note")).containsExactly("acknowledged");
            }
            assertThat(taken.path().resolve("cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void aProcessNumberThatSomebodyElseHasNowNeitherStopsThemNorTheStart() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        var otherPostgres = process(dataFolder);
        try (var taken = DataFolder.take(folder)) {
            for (var number : List.of(stranger.pid(), otherPostgres.pid())) {
                leavePidFile(taken, number);
                EmbeddedCluster.start(taken).close();
            }
            Files.createFile(taken.path().resolve("cluster/postmaster.pid"));
            EmbeddedCluster.start(taken).close();
        } finally {
            assertThat(stranger.isAlive()).isTrue();
            assertThat(otherPostgres.isAlive()).isTrue();
            stranger.destroy();
        }
    }

    /** As after a power cut, when the numbers are given out anew. */
    private static void leavePidFile(DataFolder taken, long number) throws IOException {
        var file = taken.path().resolve("cluster/postmaster.pid");
        List<String> lines;
        try (var running = EmbeddedCluster.start(taken)) {
            assertThat(running.address().user()).isEqualTo("cotejo");
            lines = new ArrayList<>(Files.readAllLines(file));
        }
        lines.set(0, Long.toString(number));
        Files.write(file, lines);
    }

    @Test
    void aFirstStartThatWasKilledIsSimplyAFirstStartAgain() throws Exception {
        Files.createFile(folder.resolve("cluster.password"));
        Files.createDirectories(folder.resolve("initialising-1/data"));
        Files.createDirectories(folder.resolve("unpacking-1/bin"));

        try (var taken = DataFolder.take(folder);
                var started = EmbeddedCluster.start(taken)) {
            assertThat(query(started.address(), "select 1")).containsExactly("1");
            assertThat(folder)
                    .isDirectoryNotContaining("glob:**/initialising-*")
                    .isDirectoryNotContaining("glob:**/unpacking-*");
        }
    }

    @Test
    void aDatabaseOfANewerCotejoIsRefusedUnharmed() throws Exception {
        try (var database = Database.start(folder)) {
            change(database.address(), "create table flyway_schema_history (script text, success boolean)");
            change(database.address(), "insert into flyway_schema_history values ('V999__from_tomorrow.sql', true)");
        }

        assertThatThrownBy(() -> Database.start(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessage("the database was written by a newer Cotejo (it has __root/V999__from_tomorrow.sql); "
                        + "start that version, nothing was changed");

        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
        try (var taken = DataFolder.take(folder);
                var started = EmbeddedCluster.start(taken)) {
            assertThat(query(
                            started.address(),
                            "select table_name::text from information_schema.tables where table_schema = 'public'"))
                    .containsExactly("flyway_schema_history");
        }
    }

    private static ProcessHandle process(DataFolder taken) throws IOException {
        var cluster = taken.path().resolve("cluster");
        return Postmaster.alive(cluster).orElseThrow().process();
    }

    static List<String> query(ClusterAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private static void change(ClusterAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(ClusterAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
