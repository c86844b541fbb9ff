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

    /** The same as part of a larger document. */
    DraftProblem under(String place);

    /** A text that is missing, is not a text, or is longer than `max` characters. */
    record ProtocolTextMissing(String at, int max) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolTextMissing(place + at, max);
        }
    }

    /** An id that is not of small letters, digits and underscores, or a code that is not `FAMILY.name`. */
    record ProtocolIdRefused(String at, String id) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolIdRefused(place + at, id);
        }
    }

    record ProtocolIdTwice(String at, String id) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolIdTwice(place + at, id);
        }
    }

    /** Something names what is not there (any more). */
    record ProtocolReferenceUnknown(String at, String id) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolReferenceUnknown(place + at, id);
        }
    }

    record ProtocolScaleRefused(String at) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolScaleRefused(place + at);
        }
    }

    /** Each point of the scale has its anchor. */
    record ProtocolAnchorsIncomplete(String at, String points) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolAnchorsIncomplete(place + at, points);
        }
    }

    /** A list that is empty or too long, or a value that is none of those allowed. */
    record ProtocolValueRefused(String at, String allowed) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolValueRefused(place + at, allowed);
        }
    }

    /** A file was changed after its hash was written; without the hash it is read as it is. */
    record ProtocolHashDiffers(String at) implements DraftProblem {
        @Override
        public DraftProblem under(String place) {
            return new ProtocolHashDiffers(place + at);
        }
    }
}
