package org.cotejo.judgment;

import java.util.List;
import java.util.Optional;
import org.cotejo.assignment.AssignmentProblem;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Item;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.Response;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocol;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the lead try a task as its evaluators will see it, under the draft of the protocol or, where there is none,
 * the published version: nothing is
 * leased, nothing is kept, and a submission is checked by the rules that it would meet.
 */
@Service
class PreviewService {
    private static final int PAIR = 2;

    private final JudgmentService judgments;
    private final ProjectService projects;
    private final Protocols protocols;
    private final Corpus corpus;

    PreviewService(JudgmentService judgments, ProjectService projects, Protocols protocols, Corpus corpus) {
        this.judgments = judgments;
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
    }

    /** A task that nobody has. */
    record Tried(ProjectService.MyProject project, Protocol protocol, Item item, List<Response> shown) {}

    /** The task on the item after one; after the last, on the first again. */
    @Transactional(readOnly = true)
    public Tried previewTask(ProjectId project, Optional<ItemId> after, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var mine = projects.projectOf(project, caller.account());
        var protocol = protocols.byId(projects.editedProtocol(project));
        var compares = protocol.taskSettings().compares();
        var item = corpus.nextItem(project, after, compares ? PAIR : 1)
                .or(() -> corpus.nextItem(project, Optional.empty(), compares ? PAIR : 1))
                .orElseThrow(() -> Refusal.of(
                        compares ? new AssignmentProblem.NothingToCompare() : new AssignmentProblem.NoResponses()));
        return new Tried(mine, protocol, corpus.item(item), shown(project, item, protocol));
    }

    /** One response, or as many as are compared at once; where there are more, they are compared in pairs. */
    private List<Response> shown(ProjectId project, ItemId item, Protocol protocol) {
        if (!protocol.taskSettings().compares()) return corpus.responsesTo(project, item, 1);
        var max = protocol.taskSettings().comparisonOrInitial().responsesMax();
        var all = corpus.responsesTo(project, item, max + 1);
        return all.size() <= max ? all : all.subList(0, PAIR);
    }

    /** Refuses what would be refused of a submission, and keeps nothing of it. */
    @Transactional(readOnly = true)
    public void trySubmission(
            ProjectId project, ItemId item, List<ResponseId> shown, SubmissionContent content, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var protocol = protocols.byId(projects.editedProtocol(project));
        var responses = shown(project, item, protocol);
        if (responses.isEmpty()
                || !responses.stream().map(Response::id).toList().equals(shown)) throw Refusal.notFound();
        judgments.refuseUnsound(
                content, JudgmentService.Judged.of(protocol, corpus.item(item), responses, caller, project));
    }
}
