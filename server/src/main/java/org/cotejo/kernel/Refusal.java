package org.cotejo.kernel;

import java.util.List;

/** Carries problems from where they are found to ProblemAdvice; everything of the transaction is undone. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<? extends Problem> problems;
    private final String code;
    private final int status;

    private Refusal(String code, int status, List<? extends Problem> problems) {
        super(code + " " + problems, null, false, false);
        this.code = code;
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public static Refusal of(Problem problem) {
        return new Refusal(problem.code(), problem.status(), List.of(problem));
    }

    /** A refusal of a whole document, with every reason found in it. */
    public static Refusal of(String code, List<? extends Problem> problems) {
        return new Refusal(code, 422, problems);
    }

    public static Refusal notFound() {
        return new Refusal("not-found", 404, List.of());
    }

    public static Refusal forbidden() {
        return new Refusal("forbidden", 403, List.of());
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public List<? extends Problem> problems() {
        return problems;
    }
}
