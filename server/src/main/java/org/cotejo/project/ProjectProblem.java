package org.cotejo.project;

import org.cotejo.kernel.Problem;

/** Every way in which a change of a project can be refused. */
public sealed interface ProjectProblem extends Problem {
    record ProjectNameMissing() implements ProjectProblem {
        @Override
        public String pointer() {
            return "/name";
        }
    }

    record SettingOutOfRange(String setting, int value, int min, int max) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/" + setting;
        }
    }

    record TaskKindUnknown(String kind) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/task_kind";
        }
    }

    record ProtocolPublished() implements ProjectProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    /** In the project already, or not to be let in. */
    record MemberAlready(String name) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/email";
        }
    }

    record MemberRoleUnknown(String role) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/role";
        }
    }

    /** One draft at a time. */
    record DraftAlready(String version) implements ProjectProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    /** Before the first version there is nothing to go back to. */
    record FirstDraftStays() implements ProjectProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    record ProtocolUnchanged(String version) implements ProjectProblem {}

    record VersionTooLow(String version, String lowest) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/version";
        }
    }

    /** What the lead says of a version is said in both languages, or not at all. */
    record NoteInOneLanguage() implements ProjectProblem {
        @Override
        public String pointer() {
            return "/note";
        }
    }

    record ChangeTextRefused(String at, int max) implements ProjectProblem {
        @Override
        public String pointer() {
            return at;
        }
    }

    /** What changed in this version is to be read before work begins under it. */
    record ProtocolNotAcknowledged(String version) implements ProjectProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    /** Only the version under which work begins now can be acknowledged. */
    record AcknowledgedOther(String version) implements ProjectProblem {
        @Override
        public int status() {
            return 409;
        }
    }

    /** No protocol of the gallery. */
    record ShippedUnknown(String id) implements ProjectProblem {
        @Override
        public String pointer() {
            return "/protocol";
        }
    }
}
