package org.cotejo.keyboard;

import org.cotejo.kernel.Problem;

/** Every way in which chosen keys can be refused; the pointer leads to the action. */
public sealed interface KeyProblem extends Problem {
    record KeyActionUnknown(String action) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys/" + action;
        }
    }

    /** Escape and its like, which every dialog and list understands alike. */
    record KeyFixed(String action) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys/" + action;
        }
    }

    record KeyUnreadable(String action, String key) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys/" + action;
        }
    }

    record KeyReserved(String action, String key) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys/" + action;
        }
    }

    record KeyTaken(String action, String key, String other) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys/" + action;
        }
    }

    record KeysTooMany(int count, int max) implements KeyProblem {
        @Override
        public String pointer() {
            return "/keys";
        }
    }

    /** A point of a scale that no digit stands for. */
    record ScorePointWithoutKey(String criterion, int point, int index) implements KeyProblem {
        @Override
        public String pointer() {
            return "/rubric/criteria/" + index + "/scale";
        }
    }
}
