package org.cotejo.bundle.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page after page. */
final class PdfText {
    static {
        // Reading a document leaves nothing behind in the home of whoever reads it.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        }
    }

    private PdfText() {}

    static Extraction read(byte[] payload) {
        try (var document = Loader.loadPDF(
                new RandomAccessReadBuffer(payload), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var text = textOf(document);
            var flags = text.isBlank() ? List.of("no_text") : List.<String>of();
            return new Extraction(Extraction.Kind.PDF, text.isBlank() ? "" : text, titleOf(document), null, flags);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What the library cannot read it tells in many ways; none of them may end a capture.
            return new Extraction(Extraction.Kind.PDF, "", "", null, List.of("unreadable"));
        }
    }

    private static String textOf(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n");
        return stripper.getText(document);
    }

    private static String titleOf(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation())
                .map(information -> information.getTitle())
                .orElse("")
                .strip();
    }
}
