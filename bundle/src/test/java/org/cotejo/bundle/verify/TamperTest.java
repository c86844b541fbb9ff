package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Scope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is changed in an archive is noticed: a bit anywhere, and its files put together otherwise. */
class TamperTest {
    private static final byte[] ARCHIVE = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
    private static final int FLIPS_PER_FILE = 150;

    /** Where each file's bytes stand in the archive; those of the WACZ's files too. */
    private static TreeMap<String, int[]> places() {
        var places = new TreeMap<String, int[]>();
        Rewritten.of(ARCHIVE).files().forEach((name, content) -> places.put(name, place(name, content, 0)));
        var wacz = Rewritten.of(ARCHIVE).files().get(EvidenceFiles.WACZ);
        var start = places.get(EvidenceFiles.WACZ)[0];
        Rewritten.of(wacz).files().forEach((name, content) -> places.put("wacz/" + name, place(name, content, start)));
        places.remove(EvidenceFiles.WACZ);
        return places;
    }

    /** The content follows its name in the local header. */
    private static int[] place(String name, byte[] content, int from) {
        for (var at = from; at + name.length() + content.length <= ARCHIVE.length; at++) {
            var found = new String(ARCHIVE, at, name.length(), java.nio.charset.StandardCharsets.ISO_8859_1);
            var start = at + name.length();
            if (found.equals(name)
                    && Arrays.equals(ARCHIVE, start, start + content.length, content, 0, content.length)) {
                return new int[] {start, start + content.length};
            }
        }
        throw new AssertionError("not found: " + name);
    }

    private static void isCaught(int at, int bit) {
        var changed = ARCHIVE.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThat(Sample.verified(changed).code())
                .as("bit " + bit + " of byte " + at)
                .isEqualTo(1);
    }

    @Test
    @Tag("slow")
    void aBitInEachFileIsCaught() {
        var random = new Random(1);
        for (var place : places().values()) {
            for (var flip = 0; flip < FLIPS_PER_FILE; flip++) {
                isCaught(random.nextInt(place[0], place[1]), random.nextInt(8));
            }
        }
    }

    @Test
    @Tag("slow")
    void aBitInEachByteOfTheZipItselfIsCaught() {
        var isContent = new boolean[ARCHIVE.length];
        for (var place : places().values()) Arrays.fill(isContent, place[0], place[1], true);
        var random = new Random(2);
        var checked = 0;
        for (var at = 0; at < ARCHIVE.length; at++) {
            if (isContent[at]) continue;
            isCaught(at, random.nextInt(8));
            checked++;
        }
        assertThat(checked).isGreaterThan(2_000);
    }

    @Test
    void aCutOrLengthenedArchiveIsCaught() {
        var random = new Random(3);
        for (var cut = 0; cut < 200; cut++) {
            assertThat(Sample.verified(Arrays.copyOf(ARCHIVE, random.nextInt(ARCHIVE.length)))
                            .code())
                    .isEqualTo(1);
        }
        assertThat(Sample.verified(Arrays.copyOf(ARCHIVE, ARCHIVE.length + 1)).code())
                .isEqualTo(1);
        var before = new byte[ARCHIVE.length + 1];
        System.arraycopy(ARCHIVE, 0, before, 1, ARCHIVE.length);
        assertThat(Sample.verified(before).code()).isEqualTo(1);
    }

    @Test
    void twoFilesThatChangePlacesAreCaught() {
        var names = List.copyOf(Rewritten.of(ARCHIVE).files().keySet());
        var random = new Random(4);
        for (var swap = 0; swap < 50; swap++) {
            var first = names.get(random.nextInt(names.size()));
            var second = names.get(random.nextInt(names.size()));
            if (first.equals(second)) continue;
            var swapped = Rewritten.of(ARCHIVE).with(files -> {
                var kept = files.get(first);
                files.put(first, files.get(second));
                files.put(second, kept);
            });
            assertThat(Sample.verified(swapped.zip()).code())
                    .as(first + " and " + second)
                    .isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsMissingOrTooManyIsCaughtWithTheManifestMadeAgain() {
        for (var name : Rewritten.of(ARCHIVE).files().keySet()) {
            if (name.equals(EvidenceFiles.MANIFEST)) continue;
            assertThat(Sample.verified(Rewritten.of(ARCHIVE)
                                    .with(files -> files.remove(name))
                                    .listed())
                            .code())
                    .as(name)
                    .isEqualTo(1);
        }
        var more = Rewritten.of(ARCHIVE).with(files -> files.put("notes.txt", new byte[] {1}));
        assertThat(Sample.verified(more.listed()).out()).contains("notes.txt").contains("does not belong");
        var unlisted = Rewritten.of(ARCHIVE).with(files -> files.put("schemas/x.json", new byte[] {1}));
        assertThat(Sample.verified(unlisted.zip()).code()).isEqualTo(1);
    }

    /** The same content in an ordinary zip: bytes that nobody reads could hide in it. */
    @Test
    void anOrdinaryZipOfTheSameFilesIsNotTheArchive() throws IOException {
        for (var method : List.of(ZipEntry.DEFLATED, ZipEntry.STORED)) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var file : Rewritten.of(ARCHIVE).files().entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    entry.setMethod(method);
                    var crc = new java.util.zip.CRC32();
                    crc.update(file.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(file.getValue().length);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            assertThat(Sample.verified(out.toByteArray()).code()).isEqualTo(1);
        }
    }

    @Test
    void aCaptureThatIsDroppedFromTheWaczIsCaught() {
        var names = new ArrayList<String>();
        Rewritten.of(Rewritten.of(ARCHIVE).files().get(EvidenceFiles.WACZ)).files().keySet().stream()
                .filter(name -> name.startsWith("archive/"))
                .forEach(names::add);
        for (var name : names) {
            var changed = Rewritten.of(ARCHIVE).wacz(wacz -> wacz.with(files -> files.remove(name)));
            assertThat(Sample.verified(changed).out())
                    .contains("evidence.wacz/" + name)
                    .contains("is missing");
        }
    }

    @Test
    void whatIsWrittenOtherwiseBesideTheCapturesIsCaught() {
        for (var change : List.of(
                new String[] {"indexes/index.cdx", "\"status\":\"200\"", "\"status\":\"204\""},
                new String[] {"pages/pages.jsonl", "126 014 024", "130 014 024"},
                new String[] {"pages/pages.jsonl", "Censo 2020", "Censo 2021"})) {
            var changed = Rewritten.of(ARCHIVE)
                    .wacz(wacz -> wacz.text(change[0], text -> text.replace(change[1], change[2])));
            assertThat(Sample.verified(changed).out()).contains("exports: file evidence.wacz/" + change[0]);
        }
    }
}
