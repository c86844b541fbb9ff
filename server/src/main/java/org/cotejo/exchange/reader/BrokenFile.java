package org.cotejo.exchange.reader;

/** Ends the reading of a file that cannot be trusted as a whole, with the one problem that says what and where. */
final class BrokenFile extends Exception {
    private final transient ImportProblem problem;

    BrokenFile(long line, String field, ImportCode code, Object... arguments) {
        this(ImportProblem.at(line, field, code, arguments));
    }

    BrokenFile(ImportProblem problem) {
        super(problem.code().code(), null, false, false);
        this.problem = problem;
    }

    ImportProblem problem() {
        return problem;
    }
}
