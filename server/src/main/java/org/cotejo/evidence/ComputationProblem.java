package org.cotejo.evidence;

import java.util.Locale;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.kernel.Problem;

/**
 * A calculation without a result.
 *
 * @param at where in what was typed, in code points from 1
 */
record ComputationProblem(BadComputation.Code why, int at) implements Problem {
    static ComputationProblem of(BadComputation e) {
        return new ComputationProblem(e.code(), e.at() + 1);
    }

    @Override
    public String code() {
        return "computation-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String pointer() {
        return "/input";
    }
}
