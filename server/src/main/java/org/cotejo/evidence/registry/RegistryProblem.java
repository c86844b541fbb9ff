package org.cotejo.evidence.registry;

import org.cotejo.kernel.Problem;

/** Every way in which a change of the registry can be refused; rules are counted from 1. */
sealed interface RegistryProblem extends Problem {
    record RegistryChanged(int version) implements RegistryProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    record SourcesTooMany(int max) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules";
        }
    }

    record SourceIncomplete(int number, String field) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules/" + (number - 1) + "/" + field;
        }
    }

    record SourceTwice(int number, String id) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules/" + (number - 1) + "/id";
        }
    }

    record SourceHostMalformed(int number, String host) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules/" + (number - 1) + "/match";
        }
    }

    record SourceHostTaken(int number, String place, String other) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules/" + (number - 1) + "/match";
        }
    }

    /** A suffix under which anybody registers a name is not one site. */
    record SourceHostShared(int number, String host) implements RegistryProblem {
        @Override
        public String pointer() {
            return "/rules/" + (number - 1) + "/match";
        }
    }
}
