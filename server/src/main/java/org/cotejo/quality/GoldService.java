package org.cotejo.quality;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.Map;
import org.cotejo.audit.AuditLog;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known to be right. */
@Service
public class GoldService {
    private final GoldAnswers answers;
    private final ProjectService projects;
    private final AuditLog audit;
    private final InstantSource clock;

    GoldService(GoldAnswers answers, ProjectService projects, AuditLog audit, InstantSource clock) {
        this.answers = answers;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps gold answers, each as another version where there is one already. */
    @Transactional
    public void keepGold(ProjectId project, Map<ResponseId, GoldAnswer> gold, String note, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        answers.insert(project, gold, note, caller.account(), clock.instant());
        audit.add(Act.by(caller.account(), "gold.kept", "project", project.value())
                .in(project)
                .with(Map.of("responses", gold.size(), "note", note)));
    }
}
