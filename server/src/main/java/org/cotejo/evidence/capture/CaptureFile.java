package org.cotejo.evidence.capture;

import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.FetchFile;

/** A fetch, or a document that was brought, as the WARC file that a verifier reads again. */
final class CaptureFile {
    private CaptureFile() {}

    static byte[] write(Fetched fetched, String software) {
        var hops = fetched.exchanges().stream()
                .map(exchange -> new FetchFile.Hop(
                        exchange.address().toString(),
                        exchange.ip(),
                        exchange.at(),
                        exchange.request(),
                        exchange.response(),
                        exchange.answer().body()))
                .toList();
        return FetchFile.write(software, hops, text(fetched.extraction()));
    }

    /** The document itself instead of how it was fetched. */
    static byte[] write(UploadedDocuments.Upload upload, Extraction extraction, String software) {
        var type = mediaType(upload, extraction.kind());
        var document = new FetchFile.Document(upload.url(), upload.at(), type, upload.payload());
        return FetchFile.write(software, document, text(extraction));
    }

    private static FetchFile.Text text(Extraction extraction) {
        return new FetchFile.Text(extraction.text(), Extraction.EXTRACTOR);
    }

    /** With the charset by which it was read, so that it gives the same text again: what people copy is said to be UTF-8. */
    private static String mediaType(UploadedDocuments.Upload upload, Extraction.Kind kind) {
        var charset = upload.isTranscribed() ? ";charset=utf-8" : "";
        return switch (kind) {
            case HTML -> "text/html" + charset;
            case PDF -> "application/pdf";
            case JSON -> "application/json" + charset;
            case TEXT -> "text/plain" + charset;
            case OTHER -> "application/octet-stream";
        };
    }
}
