package org.cotejo.project.question;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.BilingualText;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.cotejo.project.version.ChangeLogs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions to the lead, and answers back to whoever asked; what is missing goes into the next version. */
@Service
public class QuestionService {
    private static final int QUESTION_MAX = 2_000;
    private static final int ABOUT_MAX = 500;
    private static final int ANSWER_MAX = 4_000;
    private static final int OPEN_MAX = 200;
    private static final int MINE_MAX = 200;

    private final Questions questions;
    private final ChangeLogs logs;
    private final ProjectService projects;
    private final Ids ids;
    private final InstantSource clock;
    private final AuditLog audit;

    QuestionService(
            Questions questions,
            ChangeLogs logs,
            ProjectService projects,
            Ids ids,
            InstantSource clock,
            AuditLog audit) {
        this.questions = questions;
        this.logs = logs;
        this.projects = projects;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /** What somebody asks. */
    public record Asked(ProjectId project, Question.Origin origin, Question.@Nullable About about, String text) {}

    /** Puts a question of the caller to the lead; whoever calls this knows that the task is theirs. */
    @Transactional
    public Question askOfGuideline(Asked asked, Caller caller) {
        projects.requireRole(caller, asked.project(), Role.EVALUATOR);
        var text = asked.text().strip();
        if (isRefused(text, QUESTION_MAX)) throw Refusal.of(new QuestionProblem.QuestionTextRefused(QUESTION_MAX));
        var about = asked.about();
        if (about != null && (!Question.About.KINDS.contains(about.kind()) || isRefused(about.text(), ABOUT_MAX)))
            throw Refusal.of(new QuestionProblem.QuestionAboutRefused(ABOUT_MAX));
        if (questions.openOf(asked.project(), caller.account()) >= OPEN_MAX)
            throw Refusal.of(new QuestionProblem.QuestionsTooMany(OPEN_MAX));
        var id = new QuestionId(ids.next());
        var question =
                new Question(id, asked.project(), caller.account(), asked.origin(), about, text, clock.instant(), null);
        questions.insert(question);
        audit.add(Act.by(caller.account(), "question.asked", "question", id.value())
                .in(asked.project()));
        return question;
    }

    private static boolean isRefused(String text, int max) {
        return text.isBlank() || text.length() > max;
    }

    /** The caller's own questions; nobody's else. */
    @Transactional(readOnly = true)
    public List<Question> ofCaller(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR);
        return questions.of(project, caller.account(), MINE_MAX);
    }

    @Transactional(readOnly = true)
    public List<Question> page(ProjectId project, boolean open, Optional<QuestionId> after, int limit, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return questions.page(project, open, after, limit);
    }

    /** How many wait for an answer. */
    @Transactional(readOnly = true)
    public long open(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        return questions.open(project);
    }

    /** Answers once; with a change, the next version's change log will say it. */
    @Transactional
    public Question answerQuestion(
            ProjectId project, QuestionId id, String answer, Optional<BilingualText> change, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        var question = questions
                .lock(id)
                .filter(found -> found.project().equals(project))
                .orElseThrow(Refusal::notFound);
        if (question.answer() != null) throw Refusal.of(new QuestionProblem.QuestionAnswered());
        if (isRefused(answer, ANSWER_MAX)) throw Refusal.of(new QuestionProblem.AnswerTextRefused(ANSWER_MAX));
        change.ifPresent(text -> {
            if (Stream.of(text.es(), text.en()).anyMatch(one -> isRefused(one, ANSWER_MAX)))
                throw Refusal.of(new QuestionProblem.AnswerChangeRefused(ANSWER_MAX));
        });
        var now = clock.instant();
        questions.answer(id, answer.strip(), caller.account(), now);
        change.ifPresent(text -> logs.insert(project, new ChangeLogs.Entry(ids.next(), id.value(), text), now));
        audit.add(Act.by(caller.account(), "question.answered", "question", id.value())
                .in(project)
                .with(Map.of("next_version", change.isPresent())));
        return questions.byId(id).orElseThrow();
    }
}
