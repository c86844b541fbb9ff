package org.cotejo.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what in a project, people by their pseudonyms. */
@RestController
class AuditController {
    private static final int PAGE = 100;

    private final AuditLog audit;
    private final ProjectService projects;

    AuditController(AuditLog audit, ProjectService projects) {
        this.audit = audit;
        this.projects = projects;
    }

    record AuditEntryView(
            Instant at, @Nullable String actor, String action, String subjectKind, String subject, String detail) {}

    record AuditPage(List<AuditEntryView> entries, @Nullable String nextCursor) {}

    @GetMapping("/api/v1/projects/{project}/audit")
    AuditPage audit(@PathVariable ProjectId project, @RequestParam @Nullable UUID cursor, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var people = projects.pseudonyms(project, caller);
        var entries = audit.ofProject(project, Optional.ofNullable(cursor), PAGE);
        var views = entries.stream()
                .map(entry -> new AuditEntryView(
                        entry.at(),
                        Optional.ofNullable(entry.actor())
                                .map(AccountId::new)
                                .map(people::get)
                                .map(ProjectService.Pseudonymous::pseudonym)
                                .orElse(null),
                        entry.action(),
                        entry.subjectKind(),
                        entry.subject(),
                        entry.detail()))
                .toList();
        var next = entries.size() < PAGE ? null : entries.getLast().entryId().toString();
        return new AuditPage(views, next);
    }
}
