package org.cotejo.evidence.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/documents")
class DocumentController {
    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    /** A document of the project; it is cited by its capture. */
    record DocumentView(
            UUID documentId,
            String captureId,
            String filename,
            String title,

            @Schema(allowableValues = {"html", "pdf", "json", "text"})
            String kind,

            List<String> flags,
            boolean usable,
            Instant addedAt,
            @Nullable Instant withdrawnAt) {
        static DocumentView of(Document document) {
            return new DocumentView(
                    document.id(),
                    document.capture(),
                    document.filename(),
                    document.title(),
                    document.kind(),
                    document.flags(),
                    document.usable(),
                    document.addedAt(),
                    document.withdrawnAt().orElse(null));
        }
    }

    record DocumentList(List<DocumentView> documents) {}

    /** The text in which passages and quotations are counted, in code points. */
    record DocumentText(DocumentView document, String text, String extractor) {}

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The document as it is: HTML, PDF or plain text",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(consumes = "application/octet-stream")
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView add(
            @PathVariable ProjectId project, @RequestParam String filename, HttpServletRequest request, Caller caller)
            throws IOException {
        return DocumentView.of(documents.addDocument(project, filename, request.getInputStream(), caller));
    }

    @GetMapping
    DocumentList list(@PathVariable ProjectId project, Caller caller) {
        return new DocumentList(
                documents.list(project, caller).stream().map(DocumentView::of).toList());
    }

    @GetMapping("/{document}/text")
    DocumentText text(@PathVariable ProjectId project, @PathVariable UUID document, Caller caller) {
        var read = documents.text(project, document, caller);
        return new DocumentText(
                DocumentView.of(read.document()),
                read.extracted().text(),
                read.extracted().extractor());
    }

    @DeleteMapping("/{document}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable ProjectId project, @PathVariable UUID document, Caller caller) {
        documents.withdrawDocument(project, document, caller);
    }
}
