package org.cotejo.bundle.zip;

/**
 * One file in a zip.
 *
 * @param crc of its bytes, CRC-32
 * @param size in bytes
 * @param headerAt where its header begins in the zip
 */
public record ZipEntry(String name, long crc, long size, long headerAt) {
    long contentAt() {
        return headerAt + ZipForm.local(name, crc, size).length;
    }
}
