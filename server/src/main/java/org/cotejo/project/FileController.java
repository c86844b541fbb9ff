package org.cotejo.project;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Protocols as files, and those that travel with Cotejo. */
@RestController
@RequestMapping("/api/v1")
class FileController {
    private final VersionService versions;
    private final ProtocolService drafts;
    private final Gallery gallery;

    FileController(VersionService versions, ProtocolService drafts, Gallery gallery) {
        this.versions = versions;
        this.drafts = drafts;
        this.gallery = gallery;
    }

    record ShippedProtocols(List<Gallery.Shipped> protocols) {}

    record ShippedRequest(String protocol) {}

    @GetMapping("/protocols")
    ShippedProtocols shipped(Caller caller) {
        caller.require("lead", "admin");
        return new ShippedProtocols(gallery.all());
    }

    /** The version in force or, by its id, any other. */
    @ApiResponse(
            responseCode = "200",
            description = "All parts of one version with its hash and change log",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @GetMapping(value = "/projects/{project}/protocol.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> protocolFile(
            @PathVariable ProjectId project, @RequestParam @Nullable UUID protocol, Caller caller) {
        var file = versions.protocolFile(project, Optional.ofNullable(protocol).map(ProtocolId::new), caller);
        var name = "protocol-" + file.path("version").asString() + ".json";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }

    /** A whole file in place of the draft, or nothing of it. */
    @PutMapping("/projects/{project}/protocol/draft")
    ProtocolController.ProtocolView importFile(
            @PathVariable ProjectId project, @RequestBody JsonNode file, Caller caller) {
        return ProtocolController.ProtocolView.of(drafts.importProtocol(project, file, caller));
    }

    @PutMapping("/projects/{project}/protocol/draft/shipped")
    ProtocolController.ProtocolView takeShipped(
            @PathVariable ProjectId project, @RequestBody ShippedRequest request, Caller caller) {
        return ProtocolController.ProtocolView.of(drafts.takeShipped(project, request.protocol(), caller));
    }
}
