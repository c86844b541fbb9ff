package org.cotejo.stats.ranking;

import java.util.Optional;

/**
 * A style covariate's coefficient: the log odds that one unit of difference adds.
 *
 * @param scale the unit: root mean square of the differences as given
 */
public record Coefficient(String name, double estimate, double scale, Optional<Error> error) {
    /** Standard error and interval at the sampling level. */
    public record Error(double standardError, double low, double high) {}
}
