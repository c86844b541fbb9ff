package org.cotejo.project.draft;

import org.cotejo.kernel.Problem;

/** Every way in which an edited document of a protocol can be refused. */
public sealed interface DraftProblem extends Problem {
    /** Where in the document, as a JSON Pointer. */
    String at();

    @Override
    default String pointer() {
        return at();
    }

    /** A text that is missing, is not a text, or is longer than `max` characters. */
    record ProtocolTextMissing(String at, int max) implements DraftProblem {}

    /** An id that is not of small letters, digits and underscores, or a code that is not `FAMILY.name`. */
    record ProtocolIdRefused(String at, String id) implements DraftProblem {}

    record ProtocolIdTwice(String at, String id) implements DraftProblem {}

    /** Something names what is not there (any more). */
    record ProtocolReferenceUnknown(String at, String id) implements DraftProblem {}

    record ProtocolScaleRefused(String at) implements DraftProblem {}

    /** Each point of the scale has its anchor. */
    record ProtocolAnchorsIncomplete(String at, String points) implements DraftProblem {}

    /** A list that is empty or too long, or a value that is none of those allowed. */
    record ProtocolValueRefused(String at, String allowed) implements DraftProblem {}
}
