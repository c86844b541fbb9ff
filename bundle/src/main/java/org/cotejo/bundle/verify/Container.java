package org.cotejo.bundle.verify;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.zip.BadZip;
import org.cotejo.bundle.zip.Region;
import org.cotejo.bundle.zip.StrictZip;
import org.cotejo.bundle.zip.ZipEntry;

/** A zip whose every byte was read once: the hash of each of its files but those of captures, which are hashed when they are checked. */
record Container(StrictZip zip, Map<String, String> hashes) {
    private static final int PIECE = 1 << 18;

    static Container read(Region region, String name, Findings findings) throws BadZip, IOException {
        var zip = StrictZip.open(region);
        var hashes = new TreeMap<String, String>();
        var piece = new byte[PIECE];
        for (var entry : zip.entries()) {
            hashes.put(entry.name(), hash(zip, entry, piece, name, findings));
            findings.checked(Step.CONTAINER);
        }
        return new Container(zip, hashes);
    }

    private static String hash(StrictZip zip, ZipEntry entry, byte[] piece, String name, Findings findings)
            throws IOException {
        var isCapture = entry.name().startsWith("archive/");
        var sha = Hash.sha256();
        var crc = new CRC32();
        try (var in = zip.content(entry).stream()) {
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (!isCapture) sha.update(piece, 0, read);
                crc.update(piece, 0, read);
            }
        }
        if (crc.getValue() != entry.crc()) {
            findings.differs(
                    Step.CONTAINER,
                    Place.file(name + entry.name()),
                    "its bytes are not those of its checksum (CRC-32)");
        }
        return Hash.hex(sha.digest());
    }
}
