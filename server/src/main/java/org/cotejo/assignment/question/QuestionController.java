package org.cotejo.assignment.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Protocols;
import org.cotejo.project.question.Question;
import org.cotejo.project.question.QuestionId;
import org.cotejo.project.question.QuestionService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions about the guideline as they are asked and answered; here because they are shown with the task's prompt. */
@RestController
@RequestMapping("/api/v1")
class QuestionController {
    private static final int PAGE = 50;

    private final QuestionService questions;
    private final AssignmentService assignments;
    private final ProjectService projects;
    private final Protocols protocols;
    private final Corpus corpus;

    QuestionController(
            QuestionService questions,
            AssignmentService assignments,
            ProjectService projects,
            Protocols protocols,
            Corpus corpus) {
        this.questions = questions;
        this.assignments = assignments;
        this.projects = projects;
        this.protocols = protocols;
        this.corpus = corpus;
    }

    record QuestionAbout(
            @Schema(allowableValues = {"mark", "criterion", "category", "section"})
            String kind,

            String text) {}

    record QuestionRequest(String question, @Nullable QuestionAbout about) {}

    record AnswerRequest(String answer, @Nullable BilingualText change) {}

    /** The answer, and whether the next version says it. */
    record AnswerView(
            String text,
            Instant answeredAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BilingualText change,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String inVersion) {}

    /** A question as whoever asked it sees it. */
    record MyQuestionView(
            QuestionId questionId,
            String question,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            QuestionAbout about,

            String version,
            String prompt,
            Instant askedAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            AnswerView answer) {}

    record MyQuestions(List<MyQuestionView> questions) {}

    /** The same for the lead, with the item on which it came up. */
    record QuestionView(MyQuestionView question, ItemId itemId, String asker) {}

    record QuestionPage(
            List<QuestionView> questions, @Nullable QuestionId nextCursor, long open) {}

    @PostMapping("/assignments/{id}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    MyQuestionView ask(@PathVariable AssignmentId id, @RequestBody QuestionRequest request, Caller caller) {
        var assignment = assignments.ofCaller(id, caller);
        var about = request.about();
        var asked = new QuestionService.Asked(
                assignment.project(),
                new Question.Origin(id.value(), assignment.item().value(), assignment.protocol()),
                about == null ? null : new Question.About(about.kind(), about.text()),
                request.question());
        return view(questions.askOfGuideline(asked, caller));
    }

    @GetMapping("/projects/{project}/questions/mine")
    MyQuestions mine(@PathVariable ProjectId project, Caller caller) {
        return new MyQuestions(
                questions.ofCaller(project, caller).stream().map(this::view).toList());
    }

    /** Open ones, the oldest first, or answered ones, the newest first. */
    @GetMapping("/projects/{project}/questions")
    QuestionPage page(
            @PathVariable ProjectId project,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam @Nullable UUID cursor,
            Caller caller) {
        var after = Optional.ofNullable(cursor).map(QuestionId::new);
        var found = questions.page(project, open, after, PAGE + 1, caller);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var people = projects.pseudonyms(project, caller);
        var views = shown.stream()
                .map(question -> new QuestionView(
                        view(question),
                        new ItemId(question.origin().item()),
                        people.get(question.asker()).pseudonym()))
                .toList();
        var next = found.size() > PAGE ? shown.getLast().id() : null;
        return new QuestionPage(views, next, questions.open(project, caller));
    }

    @PostMapping("/projects/{project}/questions/{question}/answer")
    MyQuestionView answer(
            @PathVariable ProjectId project,
            @PathVariable QuestionId question,
            @RequestBody AnswerRequest request,
            Caller caller) {
        var change = Optional.ofNullable(request.change());
        return view(questions.answerQuestion(project, question, request.answer(), change, caller));
    }

    private MyQuestionView view(Question question) {
        var about = question.about();
        var answer = question.answer();
        return new MyQuestionView(
                question.id(),
                question.text(),
                about == null ? null : new QuestionAbout(about.kind(), about.text()),
                protocols.byId(question.origin().protocol()).version(),
                corpus.item(new ItemId(question.origin().item())).prompt(),
                question.askedAt(),
                answer == null
                        ? null
                        : new AnswerView(answer.text(), answer.at(), answer.change(), answer.inVersion()));
    }
}
