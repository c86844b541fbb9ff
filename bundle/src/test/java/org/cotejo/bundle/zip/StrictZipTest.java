package org.cotejo.bundle.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictZipTest {
    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipWriter(out)) {
            for (var name : names) zip.write(name, name.repeat(3).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenIsReadByTheJdkAndByItself(@TempDir Path folder) throws IOException, BadZip {
        var bytes = zip("a.txt", "b/c.txt", "d.txt");
        try (var jdk = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(jdk.getNextEntry().getName()).isEqualTo("a.txt");
            assertThat(new String(jdk.readAllBytes())).isEqualTo("a.txta.txta.txt");
        }
        var file = Files.write(folder.resolve("a.zip"), bytes);
        try (var channel = FileChannel.open(file)) {
            var zip = StrictZip.open(Region.of(channel));
            assertThat(zip.entries().stream().map(ZipEntry::name)).containsExactly("a.txt", "b/c.txt", "d.txt");
            var content =
                    zip.content(zip.entry("b/c.txt").orElseThrow()).stream().readAllBytes();
            assertThat(new String(content)).isEqualTo("b/c.txtb/c.txtb/c.txt");
        }
    }

    @Test
    void anEmptyZipIsOne(@TempDir Path folder) throws IOException, BadZip {
        var file = Files.write(folder.resolve("a.zip"), zip());
        try (var channel = FileChannel.open(file)) {
            assertThat(StrictZip.open(Region.of(channel)).entries()).isEmpty();
        }
    }

    @Test
    void namesOutOfOrderTwiceOrUnsafeAreNotWritten() {
        assertThatThrownBy(() -> zip("b", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> zip("a", "a")).isInstanceOf(IllegalArgumentException.class);
        for (var name : new String[] {"../a", "/a", "a//b", "a/", ".a", "a\\b", "\u00F1", "", "a/../b"}) {
            assertThatThrownBy(() -> zip(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Beyond 4 GB the fields of Zip64 come in; the file has a hole, so that nearly nothing is written. */
    @Test
    void moreThanFourGigabytesAreReadByTheJdkAndByItself(@TempDir Path folder) throws IOException, BadZip {
        var size = ZipForm.BIG + 5;
        var big = new ZipEntry("big.bin", 0x1234_5678L, size, 0);
        var small = new byte[] {1, 2, 3};
        var crc = new CRC32();
        crc.update(small);
        var local = ZipForm.local(big.name(), big.crc(), size);
        var after = new ZipEntry("small.bin", crc.getValue(), small.length, local.length + size);
        var file = folder.resolve("big.zip");
        var options = new java.util.HashSet<>(
                java.util.Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE));
        try (var channel = FileChannel.open(file, options)) {
            put(channel, local, 0);
            var at = put(channel, ZipForm.local(after.name(), after.crc(), after.size()), after.headerAt());
            at = put(channel, small, at);
            var directoryAt = at;
            at = put(channel, ZipForm.central(big), at);
            at = put(channel, ZipForm.central(after), at);
            put(channel, ZipForm.end(2, at - directoryAt, directoryAt), at);
        }

        try (var channel = FileChannel.open(file)) {
            var zip = StrictZip.open(Region.of(channel));
            assertThat(zip.entries()).containsExactly(big, after);
            assertThat(zip.content(after).stream().readAllBytes()).isEqualTo(small);
        }
        try (var jdk = new ZipFile(file.toFile())) {
            assertThat(jdk.getEntry("big.bin").getSize()).isEqualTo(size);
            assertThat(jdk.getInputStream(jdk.getEntry("small.bin")).readAllBytes())
                    .isEqualTo(small);
        }
    }

    private static long put(FileChannel channel, byte[] bytes, long at) throws IOException {
        channel.write(java.nio.ByteBuffer.wrap(bytes), at);
        return at + bytes.length;
    }

    @Test
    void noiseIsNeverAZipAndNeverAnotherFailure(@TempDir Path folder) throws IOException {
        var random = new Random(1);
        for (var round = 0; round < 500; round++) {
            var bytes = zip("a.txt", "b.txt");
            for (var change = 0; change < 1 + random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            }
            var file = Files.write(folder.resolve("a.zip"), bytes);
            try (var channel = FileChannel.open(file)) {
                StrictZip.open(Region.of(channel));
            } catch (BadZip e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
