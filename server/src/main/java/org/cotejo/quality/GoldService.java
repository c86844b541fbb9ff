package org.cotejo.quality;

import static org.cotejo.audit.AuditLog.Act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.cotejo.audit.AuditLog;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known to be right. */
@Service
public class GoldService {
    private static final int MEGABYTES_MAX = 16;

    private final GoldAnswers answers;
    private final ProjectService projects;
    private final Protocols protocols;
    private final JsonMapper json;
    private final AuditLog audit;
    private final InstantSource clock;

    GoldService(
            GoldAnswers answers,
            ProjectService projects,
            Protocols protocols,
            JsonMapper json,
            AuditLog audit,
            InstantSource clock) {
        this.protocols = protocols;
        this.json = json;
        this.answers = answers;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last version of each gold answer. */
    @Transactional(readOnly = true)
    List<GoldController.GoldLine> list(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return answers.lines(project);
    }

    /** Keeps a file of gold answers, or nothing of it where a line is wrong. */
    @Transactional
    void keepFile(ProjectId project, String filename, InputStream file, Caller caller) throws IOException {
        projects.requireRole(caller, project, Role.LEAD);
        var bytes = file.readNBytes(MEGABYTES_MAX << 20);
        if (file.read() >= 0) throw Refusal.of(new GoldProblem.GoldFileTooLarge(MEGABYTES_MAX));
        var protocol =
                protocols.byId(projects.projectOf(project, caller.account()).protocol());
        var read = GoldFile.read(
                new String(bytes, StandardCharsets.UTF_8), protocol, id -> answers.response(project, id), json);
        if (!read.problems().isEmpty()) throw Refusal.of("validation", read.problems());
        keepGold(project, read.answers(), filename, caller);
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
