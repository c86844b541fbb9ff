package org.cotejo.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.ResponseId;
import org.cotejo.corpus.ResponsesImported;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProtocolPublished;
import org.cotejo.project.Protocols;
import org.cotejo.project.TaskSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes tasks of what is imported, and carries them from one version of the protocol to the next. */
@Service
class TaskService {
    private final Tasks tasks;
    private final Places places;
    private final ProjectService projects;
    private final Protocols protocols;
    private final Corpus corpus;

    TaskService(Tasks tasks, Places places, ProjectService projects, Protocols protocols, Corpus corpus) {
        this.tasks = tasks;
        this.places = places;
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
    }

    /** Publication makes a task of every response; a project without responses has nothing to publish for. */
    @EventListener
    @Transactional
    public void on(ProtocolPublished event) {
        places.holdAlone(event.project());
        var responses = corpus.responsesOf(event.project());
        if (responses.isEmpty()) throw Refusal.of(new AssignmentProblem.NoResponses());
        var settings = protocols.byId(event.protocol()).taskSettings();
        var subjects = subjects(responses, settings);
        if (subjects.isEmpty()) throw Refusal.of(new AssignmentProblem.NothingToCompare());
        var standings = tasks.standings(event.project());
        var moves = event.again()
                ? TaskMoves.again(standings, subjects.keySet(), settings.overlap())
                : TaskMoves.onward(standings, subjects.keySet(), settings.overlap());
        tasks.move(event.protocol(), moves);
        subjects.keySet().removeAll(TaskMoves.covered(standings, moves));
        tasks.insert(event.project(), event.protocol(), settings.overlap(), List.copyOf(subjects.values()));
    }

    /** What is imported into a running project joins it. */
    @EventListener
    @Transactional
    public void on(ResponsesImported event) {
        places.hold(event.project());
        projects.publishedProtocol(event.project()).ifPresent(protocol -> {
            var settings = protocols.byId(protocol).taskSettings();
            var subjects = subjects(corpus.responsesOf(event.project()), settings);
            subjects.keySet().removeAll(TaskMoves.covered(tasks.standings(event.project()), List.of()));
            tasks.insert(event.project(), protocol, settings.overlap(), List.copyOf(subjects.values()));
        });
    }

    private static Map<List<ResponseId>, Subject> subjects(Map<ResponseId, ItemId> responses, TaskSettings settings) {
        return Subject.of(responses, settings).stream()
                .collect(Collectors.toMap(
                        Subject::responses, subject -> subject, (first, _) -> first, java.util.LinkedHashMap::new));
    }
}
