package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cotejo.harness.Product;
import org.cotejo.harness.ReachableFolder;
import org.cotejo.harness.World;
import org.cotejo.platform.ClusterAddress;
import org.cotejo.platform.DataFolder;
import org.cotejo.platform.EmbeddedCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cotejo on somebody else's PostgreSQL: a server of its own in another folder, known by its address only. */
class ExternalDatabaseTest {
    @TempDir(factory = ReachableFolder.class)
    private static Path theirs;

    private static DataFolder theirFolder;
    private static EmbeddedCluster theirServer;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void startTheirs() {
        theirFolder = DataFolder.take(theirs);
        theirServer = EmbeddedCluster.start(theirFolder, "fsync=off");
    }

    @AfterAll
    static void stopTheirs() {
        theirServer.close();
        theirFolder.close();
    }

    @Test
    void theProductWorksThereAndNeedsNoFolderOfItsOwn() throws Exception {
        change("create database work");
        try (var product = Product.serve(folder, "--database-url", url("work"))) {
            var project = World.emptyProject(product.admin());

            assertThat(project.lead()
                            .client()
                            .get(project.path())
                            .expect(200)
                            .json()
                            .get("project_id")
                            .asString())
                    .isEqualTo(project.id());
        }

        assertThat(folder).isEmptyDirectory();
        assertThat(run("backup", folder.resolve("work.zip").toString(), "--database-url", url("work")))
                .isZero();
    }

    @Test
    void aWrongPasswordEndsWithAnExplanation() {
        var ended = Product.run(
                folder,
                "serve",
                "--port",
                "0",
                "--database-url",
                url("cotejo").replaceFirst("cotejo:.*@", "cotejo:no@"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.said())
                .contains("cotejo: the database at jdbc:postgresql://127.0.0.1:")
                .contains("as cotejo cannot be reached: FATAL: password authentication failed")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aServerThatDoesNotAnswerEndsWithAnExplanation() {
        assertThat(run("serve", "--database-url", "postgresql://ana:secreto@127.0.0.1:1/cotejo"))
                .isEqualTo(3);

        assertThat(text())
                .contains("cotejo: the database at jdbc:postgresql://127.0.0.1:1/cotejo as ana cannot be reached: "
                        + "Connection to 127.0.0.1:1 refused")
                .doesNotContain("secreto", "\tat ");
    }

    @Test
    void aDatabaseWithSomethingElseInItIsLeftAlone() throws Exception {
        change("create database payroll");
        try (var connection = DriverManager.getConnection(
                        address("payroll").jdbcUrl(),
                        "cotejo",
                        address("payroll").password());
                var statement = connection.createStatement()) {
            statement.execute("create table salary (euros int)");
        }

        assertThat(run("serve", "--database-url", url("payroll"))).isEqualTo(3);

        assertThat(text()).contains("/payroll as cotejo holds something else (public.salary)");
    }

    @Test
    void aUserWhoMayNotCreateAnythingIsTold() throws Exception {
        change("create database empty");
        change("create role reader login password 'reader'");

        assertThat(run("serve", "--database-url", url("empty").replaceFirst("cotejo:.*@", "reader:reader@")))
                .isEqualTo(3);

        assertThat(text()).contains("may not create anything there; make it the owner of the database");
    }

    private static String url(String database) {
        var address = address(database);
        return address.jdbcUrl().replace("jdbc:postgresql://", "postgresql://cotejo:" + address.password() + "@");
    }

    private static ClusterAddress address(String database) {
        var address = theirServer.address();
        return new ClusterAddress(
                address.jdbcUrl().replaceFirst("/[^/]*$", "/" + database), address.user(), address.password());
    }

    private static void change(String sql) throws SQLException {
        var address = theirServer.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int run(String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Cotejo.run(words, out, out);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
