package org.cotejo.evidence.capture;

import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an archived document.
 *
 * @param id the SHA-256 of its file
 * @param wireBytes what came over the network in all hops, in bytes
 * @param isUsable whether its text may prove something
 */
public record Capture(
        String id,
        String urlRequested,
        String urlFinal,
        int hops,
        String ip,
        int status,
        Instant fetchedAt,
        long wireBytes,
        String kind,
        String title,
        @Nullable String charset,
        String payloadSha256,
        String textSha256,
        List<String> flags,
        boolean isUsable,
        String software) {
    /** The flag of what a person brought: it proves something once a second person has confirmed it. */
    static final String TRANSCRIBED = "manual_transcription";

    private static final int TITLE_MAX = 500;

    static Capture of(String urlRequested, Fetched fetched, byte[] file, String software) {
        var last = fetched.last();
        Extraction text = fetched.extraction();
        InetAddress ip = last.ip();
        return new Capture(
                Sha256.of(file),
                urlRequested,
                last.address().toString(),
                fetched.hops(),
                ip.getHostAddress(),
                fetched.status(),
                last.at(),
                fetched.exchanges().stream()
                        .mapToLong(one -> one.response().length)
                        .sum(),
                text.kind().code(),
                title(text.title()),
                text.charset(),
                Sha256.of(fetched.payload()),
                Sha256.of(text.text()),
                fetched.flags(),
                fetched.isUsable(),
                software);
    }

    /** What somebody brought instead of its being fetched: it came from no machine and by no hop. */
    static Capture of(UploadedDocuments.Upload upload, Extraction text, byte[] file, String software) {
        return new Capture(
                Sha256.of(file),
                upload.url(),
                upload.url(),
                0,
                "",
                HttpURLConnection.HTTP_OK,
                upload.at(),
                upload.payload().length,
                text.kind().code(),
                title(text.title()),
                text.charset(),
                Sha256.of(upload.payload()),
                Sha256.of(text.text()),
                upload.isTranscribed() ? withTranscribed(text.flags()) : text.flags(),
                !upload.isTranscribed() && Fetched.isSound(text.flags()),
                software);
    }

    private static List<String> withTranscribed(List<String> flags) {
        return Stream.concat(Stream.of(TRANSCRIBED), flags.stream()).toList();
    }

    private static String title(String title) {
        var plain = title.replace("\0", "").strip();
        return plain.codePointCount(0, plain.length()) <= TITLE_MAX
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, TITLE_MAX));
    }
}
