package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cotejo.audit.AuditSeal;
import org.cotejo.harness.Client;
import org.cotejo.harness.HalfDone;
import org.cotejo.harness.ReachableFolder;
import org.cotejo.harness.TableHashes;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.Work;
import org.cotejo.harness.World;
import org.cotejo.harness.Writers;
import org.cotejo.platform.ArchiveBroken;
import org.cotejo.platform.ClusterAddress;
import org.cotejo.platform.Database;
import org.cotejo.platform.Restore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everything goes into one archive beside a running server, and comes back elsewhere as it was. */
class BackupRestoreTest {
    private static final String PASSWORD = "una contraseña larga";

    @TempDir(factory = ReachableFolder.class)
    private static Path shared;

    private static World.Project project;
    private static World.Person evaluator;
    private static Work draft;
    private static JsonNode undecided;

    /** Made while others went on writing, who had these submissions acknowledged before and after it. */
    private static Path archive;

    private static Map<String, Writers.Receipt> before;
    private static Map<String, Writers.Receipt> after;

    @TempDir(factory = ReachableFolder.class)
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void backUpBesideWriters() {
        project = World.running(400, 2);
        evaluator = project.evaluator();
        giveLogin(project.lead(), "lead@example.org");
        giveLogin(evaluator, "evaluator@example.org");
        draft = Work.next(project, evaluator)
                .mark("FAC.contradicted", "major", 0, 9)
                .claim("Es la respuesta 0.", "contradicted");
        draft.saveDraft(0).expect(200);
        undecided = project.upload("later.jsonl", World.row("later", "¿Y después?", "Después.", "model-c"));
        archive = shared.resolve("cotejo.zip");

        var people = IntStream.range(0, 4).mapToObj(_ -> project.evaluator()).toList();
        var writers = Writers.at(project, people).await(100);
        before = writers.submissions();
        var code = run(new ByteArrayOutputStream(), "backup", archive, "--data", TestServer.folder());
        writers.await(writers.acknowledged() + 20);
        after = writers.stop().submissions();

        assertThat(code).isZero();
    }

    private static void giveLogin(World.Person person, String email) {
        person.client()
                .patch("/api/v1/account", Map.of("email", email, "password", PASSWORD))
                .expect(200);
    }

    @Test
    void theMomentOfTheBackupComesBackWholeAndWorkGoesOnThere() throws Exception {
        assertThat(run("restore", archive, "--data", folder)).as("%s", said).isZero();

        try (var database = Database.start(folder)) {
            assertThat(TableHashes.of(database.address())).isEqualTo(TableHashes.ofArchive(archive));
            try (var restored = Server.forCommand(database)) {
                assertThat(submissions(restored)).containsAll(before.keySet()).isSubsetOf(after.keySet());
                assertThat(HalfDone.submissions(restored.getBean(JdbcClient.class)))
                        .isEmpty();
                assertThat(restored.getBean(AuditSeal.class).firstBroken()).isEmpty();
                assertThatWorkGoesOn(baseUrl(restored));
            }
        }
    }

    private static List<String> submissions(ConfigurableApplicationContext restored) {
        return restored.getBean(JdbcClient.class)
                .sql("select assignment_id::text from judgment.submission where project_id = :project::uuid")
                .param("project", project.id())
                .query(String.class)
                .list();
    }

    private static String baseUrl(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    private static void assertThatWorkGoesOn(String baseUrl) {
        var writer = signIn(baseUrl, "evaluator@example.org");
        var resumed = Work.next(project, writer);
        assertThat(resumed.id()).isEqualTo(draft.id());
        assertThat(resumed.view().at("/draft/content")).isEqualTo(draft.content());
        resumed.submit().expect(201);

        var there = new World.Project(project.id(), signIn(baseUrl, "lead@example.org"));
        assertThat(there.accept(undecided, "all_or_none").get("state").asString())
                .isEqualTo("imported");
        Work.next(there, there.evaluator()).submit().expect(201);
    }

    private static World.Person signIn(String baseUrl, String email) {
        var client = new Client(baseUrl).another();
        client.post("/api/v1/session", Map.of("email", email, "password", PASSWORD))
                .expect(200);
        client.get("/api/v1/session").expect(200);
        return World.person(client);
    }

    @Test
    void aQuietServerAndItsRestoreAreEqualTableByTable() throws Exception {
        var source = quiet();
        var file = folder.resolve("quiet.zip");
        assertThat(run("backup", file, "--data", TestServer.folder())).isZero();
        assertThat(TableHashes.of(TestServer.database())).isEqualTo(source);
        TestServer.jdbc().sql("create database restored").update();
        var address = TestServer.database();
        var url = "postgresql://%s:%s@%s"
                .formatted(
                        address.user(),
                        address.password(),
                        address.jdbcUrl().replaceFirst("jdbc:postgresql://(.*)/.*", "$1/restored"));

        assertThat(run("restore", file, "--database-url", url)).as("%s", said).isZero();

        var restored = new ClusterAddress(
                address.jdbcUrl().replaceFirst("/[^/]*$", "/restored"), address.user(), address.password());
        assertThat(TableHashes.of(restored)).isEqualTo(source);
        assertThat(source.get("judgment.submission")).doesNotStartWith("0 rows");
    }

    /** What the server holds once its own jobs have nothing left to do. */
    private static Map<String, String> quiet() throws Exception {
        while (TestServer.bean(AuditSeal.class).sealNext(1_000) > 0) continue;
        return TableHashes.of(TestServer.database());
    }

    @Test
    void aPlaceInUseIsRefusedAndNothingInItChanges() throws Exception {
        var address = TestServer.database();
        var before = quiet();
        var url = address.jdbcUrl().replace("jdbc:postgresql://", "postgresql://cotejo:" + address.password() + "@");

        assertThat(run("restore", archive, "--database-url", url)).isEqualTo(3);

        assertThat(text()).contains("there is data in this place already").doesNotContain("\tat ");
        assertThat(TableHashes.of(address)).isEqualTo(before);
    }

    @Test
    void aFileThatExistsIsReplacedOnlyByForce() throws IOException {
        var file = Files.writeString(folder.resolve("cotejo.zip"), "keep me");

        assertThat(run("backup", file, "--data", TestServer.folder())).isEqualTo(2);
        assertThat(text()).contains("cotejo.zip exists; give --force to replace it");
        assertThat(file).hasContent("keep me");

        assertThat(run("backup", file, "--force", "--data", TestServer.folder()))
                .isZero();
        assertThatCode(() -> Restore.verified(file).close()).doesNotThrowAnyException();
        assertThat(folder).isDirectoryContaining("glob:**/cotejo.zip").isDirectoryNotContaining("glob:**unfinished");
    }

    /** What may happen to a file on its way. */
    private enum Damage {
        ONE_BYTE,
        TRUNCATED,
        NOT_AN_ARCHIVE,
        EMPTY;

        byte[] of(byte[] whole) {
            var bytes = whole.clone();
            bytes[bytes.length / 2] ^= 1;
            return switch (this) {
                case ONE_BYTE -> bytes;
                case TRUNCATED -> Arrays.copyOf(whole, whole.length / 2);
                case NOT_AN_ARCHIVE -> "This is not a zip.".getBytes(StandardCharsets.UTF_8);
                case EMPTY -> new byte[0];
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedArchiveIsRefusedBeforeAnythingIsTouched(Damage damage) throws IOException {
        var file = Files.write(folder.resolve("damaged.zip"), damage.of(Files.readAllBytes(archive)));

        assertThat(run("restore", file, "--data", folder.resolve("target"))).isEqualTo(1);

        assertThat(text()).contains("nothing was restored").doesNotContain("\tat ");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    /** One byte in the header of a zip entry may mean nothing; wherever it means something it is seen. */
    @Test
    void aChangedByteAnywhereIsEitherHarmlessOrRefused() throws IOException {
        var whole = Files.readAllBytes(archive);
        var contents = TableHashes.ofArchive(archive);
        var file = folder.resolve("damaged.zip");
        for (var position = 0; position < whole.length; position += Math.max(1, whole.length / 400)) {
            var damaged = whole.clone();
            damaged[position] ^= 0x11;
            Files.write(file, damaged);
            try (var _ = Restore.verified(file)) {
                assertThat(TableHashes.ofArchive(file)).as("byte %s", position).isEqualTo(contents);
            } catch (ArchiveBroken e) {
                assertThat(e).message().isNotBlank();
            }
        }
    }

    private int run(Object... words) {
        return run(said, words);
    }

    private static int run(ByteArrayOutputStream said, Object... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Cotejo.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), out, out);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
