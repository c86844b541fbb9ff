package org.cotejo.project;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class ProtocolController {
    private final VersionService versions;
    private final ProtocolService drafts;

    ProtocolController(VersionService versions, ProtocolService drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    record ProtocolView(
            ProtocolId protocolId,
            String version,

            @Schema(allowableValues = {"draft", "published", "retired"})
            String state,

            @Nullable String sha256,
            JsonNode rubric,
            JsonNode taxonomy,
            JsonNode conversationalGuidelines,
            JsonNode guideline,
            JsonNode taskSettings,
            Map<String, String> keys) {
        static ProtocolView of(Protocols.Stored stored) {
            var document = stored.document().json();
            var keys = new TreeMap<String, String>();
            document.path("keys")
                    .properties()
                    .forEach(one -> keys.put(one.getKey(), one.getValue().asString()));
            return new ProtocolView(
                    stored.id(),
                    stored.version(),
                    stored.state(),
                    stored.sha256(),
                    document.get("rubric"),
                    document.get("taxonomy"),
                    document.get("conversational_guidelines"),
                    document.get("guideline"),
                    document.get("task_settings"),
                    keys);
        }
    }

    record ProtocolKeys(Map<String, String> keys) {}

    @GetMapping("/api/v1/projects/{project}/protocol")
    ProtocolView protocol(@PathVariable ProjectId project, Caller caller) {
        return ProtocolView.of(versions.protocolOf(project, caller));
    }

    @PutMapping("/api/v1/projects/{project}/protocol/draft/keys")
    ProtocolView changeKeys(@PathVariable ProjectId project, @RequestBody ProtocolKeys proposed, Caller caller) {
        return ProtocolView.of(drafts.changeProtocolKeys(project, proposed.keys(), caller));
    }

    /** The whole guideline as it is to be, in both languages. */
    @PutMapping("/api/v1/projects/{project}/protocol/draft/guideline")
    ProtocolView changeGuideline(@PathVariable ProjectId project, @RequestBody JsonNode content, Caller caller) {
        return ProtocolView.of(drafts.changeProtocolPart(project, "guideline", content, caller));
    }

    /** The whole rubric as it is to be; members that no rule knows are kept. */
    @PutMapping("/api/v1/projects/{project}/protocol/draft/rubric")
    ProtocolView changeRubric(@PathVariable ProjectId project, @RequestBody JsonNode content, Caller caller) {
        return ProtocolView.of(drafts.changeProtocolPart(project, "rubric", content, caller));
    }

    /** The whole taxonomy as it is to be; members that no rule knows are kept. */
    @PutMapping("/api/v1/projects/{project}/protocol/draft/taxonomy")
    ProtocolView changeTaxonomy(@PathVariable ProjectId project, @RequestBody JsonNode content, Caller caller) {
        return ProtocolView.of(drafts.changeProtocolPart(project, "taxonomy", content, caller));
    }
}
