package org.cotejo.insight.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.models.Models;
import org.cotejo.insight.Meanings;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CanonicalJson;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.cotejo.project.Role;
import org.cotejo.project.VersionService;
import org.cotejo.project.version.Translation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Shows the lead the items of a project, page by page, and one with all that was said of it. */
@Service
class ItemService {
    static final int PAGE = 100;
    private static final int RESPONSES_MAX = 200;
    private static final int SUBMISSIONS_MAX = 200;
    private static final int WRITTEN_MAX = 200;

    private final Items items;
    private final ItemFigures figures;
    private final ItemSubmissions submissions;
    private final Corpus corpus;
    private final Models models;
    private final ProjectService projects;
    private final Protocols protocols;
    private final VersionService versions;

    ItemService(
            Items items,
            ItemFigures figures,
            ItemSubmissions submissions,
            Corpus corpus,
            Models models,
            ProjectService projects,
            Protocols protocols,
            VersionService versions) {
        this.items = items;
        this.figures = figures;
        this.submissions = submissions;
        this.corpus = corpus;
        this.models = models;
        this.projects = projects;
        this.protocols = protocols;
        this.versions = versions;
    }

    @Transactional(readOnly = true)
    public ItemPage page(ProjectId project, ItemFilter filter, Optional<ItemId> after, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        // One more than is shown says whether there is a next page.
        var translation = versions.translation(project);
        var found = items.page(project, new Items.Asked(filter, translation), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var figuresById = figures.of(
                project, shown.stream().map(Items.Head::id).toList(), holistic(project, translation, caller));
        var lines = shown.stream()
                .map(item -> ItemPage.ItemLine.of(item, figuresById.get(item.id())))
                .toList();
        var next = found.size() > PAGE ? shown.getLast().id().value().toString() : null;
        return new ItemPage(lines, next);
    }

    private Meanings holistic(ProjectId project, Translation translation, Caller caller) {
        var mine = projects.projectOf(project, caller.account());
        return protocols
                .byId(mine.protocol())
                .holisticCriterion()
                .map(criterion -> Meanings.ofScores(translation, criterion))
                .orElse(Meanings.none());
    }

    @Transactional(readOnly = true)
    public ItemPage.ItemChoices choices(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return new ItemPage.ItemChoices(
                items.locales(project),
                models.ofProject(project).stream()
                        .map(model -> new ItemPage.ModelChoice(model.id(), model.name()))
                        .toList());
    }

    @Transactional(readOnly = true)
    public ItemDetail item(ProjectId project, ItemId id, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var head = items.one(project, id).orElseThrow(Refusal::notFound);
        var item = corpus.item(id);
        var own = figures.of(project, List.of(id), Meanings.none()).get(id);
        var people = projects.pseudonyms(project, caller);
        var stored = submissions.submissions(id, SUBMISSIONS_MAX);
        var written = written(project, stored);
        return new ItemDetail(
                id,
                ItemPage.nameOf(head, own),
                item.locale(),
                item.domain(),
                item.referenceDate(),
                own.state().code(),
                own.submitted(),
                own.places(),
                item.turns().stream()
                        .map(turn -> new ItemDetail.ItemTurn(turn.role(), turn.content()))
                        .toList(),
                item.rubricItems(),
                submissions.responses(id, RESPONSES_MAX),
                submissions.count(id),
                stored.stream()
                        .map(one -> submission(
                                one,
                                Optional.ofNullable(people.get(one.evaluator())),
                                resemblance(id, one, stored, written)))
                        .toList());
    }

    /** What the people who spoke of an item wrote elsewhere in the project. */
    private Map<AccountId, List<Resemblance.Written>> written(ProjectId project, List<ItemSubmissions.Stored> stored) {
        return stored.stream()
                .map(ItemSubmissions.Stored::evaluator)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> submissions.written(project, person, WRITTEN_MAX)));
    }

    /** A revision resembles the one before it: that is no news. */
    private static Optional<Resemblance> resemblance(
            ItemId item,
            ItemSubmissions.Stored one,
            List<ItemSubmissions.Stored> onItem,
            Map<AccountId, List<Resemblance.Written>> written) {
        var others = Stream.concat(
                written.getOrDefault(one.evaluator(), List.of()).stream()
                        .filter(other -> !other.item().equals(item)),
                onItem.stream()
                        .filter(other -> !other.evaluator().equals(one.evaluator()))
                        .map(other -> new Resemblance.Written(
                                other.submission(), item, false, ItemSubmissions.justification(other.document()))));
        return Resemblance.nearest(ItemSubmissions.justification(one.document()), others.toList());
    }

    private static ItemDetail.ItemSubmission submission(
            ItemSubmissions.Stored stored,
            Optional<ProjectService.Pseudonymous> evaluator,
            Optional<Resemblance> resemblance) {
        var document = CanonicalJson.read(stored.document());
        return new ItemDetail.ItemSubmission(
                stored.submission(),
                stored.assignment(),
                evaluator.map(ProjectService.Pseudonymous::pseudonym).orElse(null),
                evaluator.map(ProjectService.Pseudonymous::isSimulated).orElse(false),
                stored.revision(),
                stored.latest(),
                stored.repeat(),
                stored.submittedAt(),
                stored.protocolVersion(),
                stored.sha256(),
                responses(document),
                document.get("content"),
                resemblance.orElse(null));
    }

    /** A document pins one response, or several in the order in which they were shown. */
    private static List<UUID> responses(JsonNode document) {
        var pins = document.has("responses")
                ? document.get("responses").valueStream()
                : Stream.of(document.get("response"));
        return pins.map(pin -> UUID.fromString(pin.get("id").asString())).toList();
    }
}
