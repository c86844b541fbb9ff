package org.cotejo.bundle.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.json.CanonicalJson;
import org.cotejo.bundle.zip.BadZip;
import org.cotejo.bundle.zip.Region;
import org.cotejo.bundle.zip.StrictZip;
import org.cotejo.bundle.zip.ZipWriter;
import tools.jackson.databind.json.JsonMapper;

/** An archive as its files, changed and put together again. */
final class Rewritten {
    private final TreeMap<String, byte[]> files;

    private Rewritten(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    static Rewritten of(byte[] zip) {
        try {
            var file = Files.createTempFile("cotejo-rewritten-", ".zip");
            try {
                Files.write(file, zip);
                try (var channel = FileChannel.open(file)) {
                    var strict = StrictZip.open(Region.of(channel));
                    var files = new TreeMap<String, byte[]>();
                    for (var entry : strict.entries()) {
                        files.put(entry.name(), strict.content(entry).stream().readAllBytes());
                    }
                    return new Rewritten(files);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadZip e) {
            throw new AssertionError(e);
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    Rewritten with(Consumer<Map<String, byte[]>> change) {
        change.accept(files);
        return this;
    }

    Rewritten text(String name, UnaryOperator<String> change) {
        var before = new String(files.get(name), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) throw new AssertionError("nothing changed in " + name);
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipWriter(out)) {
            for (var file : files.entrySet()) zip.write(file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With every hash of the manifest made again. */
    byte[] listed() {
        var listed = new ArrayList<Map<String, Object>>();
        files.forEach((name, content) -> {
            if (!name.equals(EvidenceFiles.MANIFEST)) {
                listed.add(Map.of("path", name, "sha256", Hash.of(content), "bytes", content.length));
            }
        });
        return manifest(json -> json.put("files", listed)).zip();
    }

    @SuppressWarnings("unchecked")
    Rewritten manifest(Consumer<Map<String, Object>> change) {
        var json = JsonMapper.shared().readValue(files.get(EvidenceFiles.MANIFEST), TreeMap.class);
        change.accept(json);
        files.put(EvidenceFiles.MANIFEST, (CanonicalJson.write(json) + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The WACZ changed, its data package and digest made again, and the manifest. */
    @SuppressWarnings("unchecked")
    byte[] wacz(Consumer<Rewritten> change) {
        var wacz = of(files.get(EvidenceFiles.WACZ));
        change.accept(wacz);
        var json = JsonMapper.shared().readValue(wacz.files.get("datapackage.json"), TreeMap.class);
        for (var resource : (List<Map<String, Object>>) json.get("resources")) {
            var content = wacz.files.get((String) resource.get("path"));
            if (content == null) continue;
            resource.put("hash", "sha256:" + Hash.of(content));
            resource.put("bytes", content.length);
        }
        var made = (CanonicalJson.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
        wacz.files.put("datapackage.json", made);
        wacz.text(
                "datapackage-digest.json",
                before -> before.replaceAll("sha256:[0-9a-f]{64}", "sha256:" + Hash.of(made)) + " ");
        wacz.text("datapackage-digest.json", String::stripTrailing);
        wacz.text("datapackage-digest.json", before -> before + "\n");
        files.put(EvidenceFiles.WACZ, wacz.zip());
        return listed();
    }
}
