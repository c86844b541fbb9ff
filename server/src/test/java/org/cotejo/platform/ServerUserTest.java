package org.cotejo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.harness.Product;
import org.cotejo.harness.ReachableFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever starts Cotejo, PostgreSQL runs and has no power over the machine. */
@EnabledOnOs(OS.LINUX)
class ServerUserTest {
    private static final String NOBODY = "65534";
    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    @TempDir(factory = ReachableFolder.class)
    private static Path classPath;

    @TempDir(factory = ReachableFolder.class)
    private Path folder;

    /** Who starts it: under which command, with programs in front of the system's, owning the folder. */
    private record Starter(String who, List<String> prefix, Map<String, String> programs, boolean ownsFolder) {
        @Override
        public String toString() {
            return who;
        }
    }

    /** Only root can become somebody else: another user is tried as what they are. */
    static Stream<Starter> whoStarts() {
        var myself = new Starter("myself", List.of(), Map.of(), false);
        if (!isRoot()) return Stream.of(myself);
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        var ordinary = new Starter("an ordinary user", nobody, Map.of(), true);
        return Stream.concat(Stream.of(myself, ordinary), rootWithoutNamespaces());
    }

    /** As in a container, which commonly forbids them. */
    static Stream<Starter> rootWithoutNamespaces() {
        var forbidding = Map.of("unshare", "#!/bin/sh\nexit 1\n");
        return isRoot() ? Stream.of(new Starter("root", List.of(), forbidding, false)) : Stream.of();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The class path may lie in root's home, where an ordinary user sees nothing. */
    @BeforeAll
    static void copyClassPath() throws IOException {
        var number = 0;
        for (var entry : CLASS_PATH) copyAll(Path.of(entry), classPath.resolve(Integer.toString(number++)));
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = path.equals(from) ? to : to.resolve(from.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("whoStarts")
    void postgresRunsWithoutAnyPrivilegeOfRoot(Starter starter) throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        if (starter.ownsFolder()) Files.setAttribute(data, "unix:uid", Integer.parseInt(NOBODY));

        var ended = start(starter, data);

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said().lines()).contains("fsync=on", "effective capabilities=0000000000000000", "root=false");
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rootWithoutNamespaces")
    void aFolderThatPostgresCannotReachIsNamed(Starter root) throws Exception {
        var data = Files.createDirectories(folder.resolve("closed/data"));
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));

        var ended = start(root, data);

        assertThat(ended.code()).isNotZero();
        assertThat(ended.said())
                .contains("cannot reach " + data + ": a folder above it is closed to others; choose another place");
    }

    private Product.Ended start(Starter starter, Path data) throws IOException, InterruptedException {
        var command = new ArrayList<>(starter.prefix());
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", readableClassPath()));
        command.addAll(List.of(OneStart.class.getName(), data.toString()));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", programs(starter).toString(), (path, own) -> own + ":" + path);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Product.Ended(process.waitFor(), said);
    }

    private Path programs(Starter starter) throws IOException {
        var programs = Files.createDirectory(folder.resolve("programs"));
        for (var program : starter.programs().entrySet()) {
            var file = Files.writeString(programs.resolve(program.getKey()), program.getValue());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return programs;
    }

    private static String readableClassPath() {
        return IntStream.range(0, CLASS_PATH.size())
                .mapToObj(number -> classPath.resolve(Integer.toString(number)).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
