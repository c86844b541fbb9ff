package org.cotejo.exchange.reader;

import java.util.ArrayList;
import java.util.List;

/** What is found in one row; the list is bounded, because a hostile row can hold a million errors. */
final class Findings {
    private static final int LISTED = 100;

    private final long line;
    private final List<ImportProblem> errors = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    Findings(long line) {
        this.line = line;
    }

    void error(String field, ImportCode code, Object... arguments) {
        if (add(ImportProblem.at(line, field, code, arguments), errors)) errorCount++;
    }

    void warning(String field, ImportCode code, Object... arguments) {
        if (add(ImportProblem.at(line, field, code, arguments), warnings)) warningCount++;
    }

    /** Whether the problem is news: a key that comes a thousand times in one object is one error. */
    private static boolean add(ImportProblem problem, List<ImportProblem> listed) {
        if (listed.contains(problem)) return false;
        if (listed.size() < LISTED) listed.add(problem);
        return true;
    }

    void wrongType(String field, String expected, JsonValue found) {
        error(field, ImportCode.WRONG_TYPE, expected, found.typeName());
    }

    boolean isSound() {
        return errorCount == 0;
    }

    long line() {
        return line;
    }

    List<ImportProblem> errors() {
        return errors;
    }

    List<ImportProblem> warnings() {
        return warnings;
    }

    long errorCount() {
        return errorCount;
    }

    long warningCount() {
        return warningCount;
    }
}
