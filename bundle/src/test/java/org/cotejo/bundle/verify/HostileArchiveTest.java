package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.warc.ArchivedFetch;
import org.cotejo.bundle.warc.BadCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to hurt end with a clear message, soon, and in little memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileArchiveTest {
    private static final byte[] ARCHIVE = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
    private static final int END = 22;

    private static void isRefused(byte[] file, String words) {
        var ran = Sample.verified(file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(words);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() {
        isRefused(new byte[0], "no zip: too short");
        isRefused(new byte[1_000], "no zip");
        isRefused("PK\3\4 and nothing more, just some words".getBytes(StandardCharsets.UTF_8), "no zip");
        var random = new Random(1);
        for (var length = 1; length < 3_000; length += 97) {
            var noise = new byte[length];
            random.nextBytes(noise);
            isRefused(noise, "no zip");
        }
    }

    private static byte[] withEnd(int at, long value, int bytes) {
        var changed = ARCHIVE.clone();
        var end = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes == 2) end.putShort(changed.length - END + at, (short) value);
        else end.putInt(changed.length - END + at, (int) value);
        return changed;
    }

    @Test
    void countsAndSizesThatAreLiesAreRefused() {
        isRefused(withEnd(10, 0xFFFF, 2), "container:");
        isRefused(withEnd(10, 0x7FFF, 2), "container:");
        isRefused(withEnd(12, 0xFFFF_FFFFL, 4), "container:");
        isRefused(withEnd(12, 0x7FFF_FFFF, 4), "container:");
        isRefused(withEnd(16, 0, 4), "container:");
        isRefused(withEnd(16, 0xFFFF_FFFEL, 4), "container:");
    }

    /** Zip64 fields that announce more than there can be. */
    @Test
    void impossibleSizesOfZip64AreRefused() {
        for (var value : List.of(-1L, Long.MAX_VALUE, 1L << 40)) {
            var end = ByteBuffer.allocate(56 + 20 + END).order(ByteOrder.LITTLE_ENDIAN);
            end.putInt(0, 0x06064b50)
                    .putLong(24, value)
                    .putLong(32, value)
                    .putLong(40, value)
                    .putLong(48, value);
            end.putInt(56, 0x07064b50)
                    .putInt(76, 0x06054b50)
                    .putShort(86, (short) -1)
                    .putInt(88, -1)
                    .putInt(92, -1);
            isRefused(end.array(), "container:");
        }
    }

    private static byte[] renamed(String from, String to) {
        var text = new String(ARCHIVE, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() {
        isRefused(renamed("sources.json", "../a/rc.json"), "a name that is not plain");
        isRefused(renamed("sources.json", "/etc/passwd1"), "a name that is not plain");
        isRefused(renamed("sources.json", "sou\\ces.json"), "a name that is not plain");
        isRefused(renamed("sources.json", "sou\0ces.json"), "a name that is not plain");
        isRefused(renamed("README.es.md", "README.en.md"), "it stands twice, or out of order");
    }

    @Test
    void recordsThatAreLargeDeepOrManyAreRefused() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000) + "\n";
        var long_ = "{\"a\":\"" + "x".repeat(9 << 20) + "\"}\n";
        var number = "{\"a\":" + "9".repeat(5_000) + "}\n";
        for (var text : List.of(deep, long_, number, "{\"a\":1e999999999}\n", "null\n", "\n", "{\"a\":NaN}\n")) {
            for (var name : List.of(EvidenceFiles.CLAIMS, EvidenceFiles.MANIFEST, EvidenceFiles.SOURCES)) {
                var hostile =
                        Rewritten.of(ARCHIVE).with(files -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
                isRefused(name.equals(EvidenceFiles.MANIFEST) ? hostile.zip() : hostile.listed(), "records: " + name);
            }
        }
        var response = "{\"id\":\"%06d\",\"model\":\"m\",\"sha256\":\"" + "0".repeat(64) + "\"}\n";
        var many = new StringBuilder();
        for (var line = 0; line <= Records.LINES_MAX; line++) many.append(String.format(response, line));
        isRefused(
                Rewritten.of(ARCHIVE)
                        .text(EvidenceFiles.RESPONSES, _ -> many.toString())
                        .listed(),
                "more than 100000 lines");
    }

    private static byte[] member(String head, byte[] block, long length) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            for (var written = 0L; written < length; written += block.length) gzip.write(block);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void aRecordThatUnpacksToMuchIsRefused() throws IOException {
        var length = 300L << 20;
        var bomb = member(
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                        + "Content-Length: " + length + "\r\n\r\n",
                new byte[1 << 20],
                length);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> ArchivedFetch.read(bomb))
                .isInstanceOf(BadCapture.class)
                .hasMessageContaining("more than");
    }

    @Test
    void capturesOfNoiseAndCutOnesAreRefused() {
        var whole = Sample.CENSUS.file();
        var random = new Random(5);
        for (var round = 0; round < 300; round++) {
            var cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatThrownBy(() -> ArchivedFetch.read(cut)).isInstanceOf(BadCapture.class);
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThatThrownBy(() -> ArchivedFetch.read(noise)).isInstanceOf(BadCapture.class);
        }
        var longer = Arrays.copyOf(whole, whole.length + 3);
        assertThatThrownBy(() -> ArchivedFetch.read(longer)).isInstanceOf(BadCapture.class);
    }

    /** A page of a few kilobytes that unpacks to 300 MB, several times, in a small heap. */
    @Test
    void memoryStaysFlatUnderBombs(@TempDir Path folder) throws IOException, InterruptedException {
        var packed = member("<p>", new byte[1 << 20], 300L << 20);
        var answer = Page.answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", packed);
        var archive = Edits.census(answer, Sample.CENSUS.text(), "cotejo-text/1");
        var file = Files.write(folder.resolve("bomb.zip"), archive);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VerifyCommand.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isEqualTo(1);
        assertThat(printed).contains("unpacks to more than");
    }
}
