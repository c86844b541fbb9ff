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
}
