package org.cotejo.bundle.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * The payload of a response without its content encodings.
 *
 * @param flags `encoding_mismatch` where the bytes are not encoded as said and are kept, `truncated` where they end too early
 */
public record ContentDecoding(byte[] payload, List<String> flags) {
    /** The payload is larger than is read. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    public ContentDecoding {
        flags = List.copyOf(flags);
    }

    /**
     * Takes the encodings off, the last one first.
     *
     * @param bytesMax how large the payload may become, in bytes
     */
    public static ContentDecoding of(byte[] body, List<String> encodings, int bytesMax) throws TooLarge {
        var payload = body;
        var flags = new ArrayList<String>();
        for (var encoding : encodings.reversed()) {
            var out = new ByteArrayOutputStream(Math.min(bytesMax, 2 * payload.length + 1_024));
            try (var in = opened(encoding, payload)) {
                copy(in, out, bytesMax);
                payload = out.toByteArray();
            } catch (EOFException e) {
                payload = out.toByteArray();
                flags.add("truncated");
            } catch (IOException e) {
                // What was read of it before is kept; nothing read means that it never was what it is said to be.
                var isCut = out.size() > 0;
                flags.add(isCut ? "truncated" : "encoding_mismatch");
                if (isCut) payload = out.toByteArray();
            }
        }
        return new ContentDecoding(payload, flags);
    }

    private static InputStream opened(String encoding, byte[] body) throws IOException {
        var in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
            case "br" -> new BrotliInputStream(in);
            default -> throw new ZipException("unknown encoding " + encoding);
        };
    }

    /** Some servers send the stream without its envelope (RFC 1950 against RFC 1951). */
    private static boolean isZlib(byte[] body) {
        return body.length >= 2 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, int bytesMax) throws IOException, TooLarge {
        var piece = new byte[16_384];
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (out.size() + read > bytesMax) throw new TooLarge();
            out.write(piece, 0, read);
        }
    }
}
