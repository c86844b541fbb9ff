package org.cotejo.project.version;

import org.cotejo.kernel.Problem;

/** Every way in which the mapping from one version to the next can be refused. */
public sealed interface MappingProblem extends Problem {
    /** `criterion`, `category` or `scale`. */
    String part();

    /** The code of the earlier version; of a scale, its criterion. */
    String id();

    @Override
    default String pointer() {
        return "/fates/" + part() + "/" + id();
    }

    /** Nobody said what became of it. */
    record MappingMissing(String part, String id) implements MappingProblem {}

    /** Not a code of the earlier version, or named twice. */
    record MappingCodeRefused(String part, String id) implements MappingProblem {}

    /** It became what the later version does not have. */
    record MappingTargetUnknown(String part, String id, String target) implements MappingProblem {}

    /** Kept is itself, renamed and merged are one other, split is at least two, dropped is none. */
    record MappingTargetsRefused(String part, String id) implements MappingProblem {}

    /** Several became one: that is merged, for each of them that did not keep its code. */
    record MappingShared(String part, String id, String target) implements MappingProblem {}

    /** A strength cannot become an error, nor an error a strength. */
    record MappingSenseDiffers(String part, String id, String target) implements MappingProblem {}

    /** Each point of the earlier scale is one of the later, or the scale is dropped. */
    record MappingPointsRefused(String part, String id) implements MappingProblem {}
}
