package org.cotejo.evidence.registry;

import java.util.List;
import java.util.Optional;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/sources")
class RegistryController {
    private final RegistryService registry;

    RegistryController(RegistryService registry) {
        this.registry = registry;
    }

    /** Another list in place of the version that the lead has seen. */
    record RegistryChange(int version, List<SourceRule> rules, String note) {}

    @GetMapping
    RegistryVersion show(@PathVariable ProjectId project, @RequestParam @Nullable Integer version, Caller caller) {
        return registry.show(project, Optional.ofNullable(version), caller);
    }

    @PutMapping
    RegistryVersion change(@PathVariable ProjectId project, @RequestBody RegistryChange change, Caller caller) {
        return registry.changeRegistry(project, change.version(), change.rules(), change.note(), caller);
    }
}
