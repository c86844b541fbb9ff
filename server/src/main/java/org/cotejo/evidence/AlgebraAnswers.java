package org.cotejo.evidence;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.StorableText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the computer algebra said, kept: it is not asked again when work is handed in. */
@Repository
class AlgebraAnswers {
    private static final int LENGTH_MAX = 500;

    private final JdbcClient jdbc;
    private final Algebra algebra;
    private final InstantSource clock;

    AlgebraAnswers(JdbcClient jdbc, Algebra algebra, InstantSource clock) {
        this.jdbc = jdbc;
        this.algebra = algebra;
        this.clock = clock;
    }

    /** Empty of what is no equation, or where nobody answers. */
    Optional<Citation.CitedComputation> ask(ProjectId project, String typed, Locale language) {
        var equation = typed.strip();
        var isAsked = equation.indexOf('=') > 0 && equation.length() <= LENGTH_MAX && StorableText.isStorable(equation);
        if (!isAsked) return Optional.empty();
        return algebra.compare(equation, language).map(answer -> keep(project, equation, answer));
    }

    private Citation.CitedComputation keep(ProjectId project, String equation, Algebra.Answer answer) {
        jdbc.sql("""
                insert into evidence.algebra_answer (project_id, engine, input, output, answered_at)
                values (:project, :engine, :input, :output, :at)
                on conflict (project_id, engine, input) do nothing
                """)
                .param("project", project.value())
                .param("engine", Algebra.ENGINE)
                .param("input", equation)
                .param("output", answer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Citation.CitedComputation(
                Algebra.ENGINE, equation, said(project, equation).orElse(answer.name()));
    }

    /** What was said first. */
    Optional<String> said(ProjectId project, String equation) {
        return jdbc.sql("""
                select output
                  from evidence.algebra_answer
                 where project_id = :project
                   and engine = :engine
                   and input = :input
                """)
                .param("project", project.value())
                .param("engine", Algebra.ENGINE)
                .param("input", equation)
                .query(String.class)
                .optional();
    }
}
