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
        var type = mediaType(extraction.kind());
        var document = new FetchFile.Document(upload.url(), upload.at(), type, upload.payload());
        return FetchFile.write(software, document, text(extraction));
    }

    private static FetchFile.Text text(Extraction extraction) {
        return new FetchFile.Text(extraction.text(), Extraction.EXTRACTOR);
    }

    private static String mediaType(Extraction.Kind kind) {
        return switch (kind) {
            case HTML -> "text/html";
            case PDF -> "application/pdf";
            case JSON -> "application/json";
            case TEXT -> "text/plain";
            case OTHER -> "application/octet-stream";
        };
    }
}
