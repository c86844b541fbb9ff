package org.cotejo.evidence.search;

import java.util.OptionalLong;
import org.cotejo.kernel.Problem;

/** Every way in which a search can be refused before anybody is asked. */
sealed interface SearchProblem extends Problem {
    record SearchQuery(int max) implements SearchProblem {
        @Override
        public String pointer() {
            return "/query";
        }
    }

    record SearchLanguage(String language) implements SearchProblem {
        @Override
        public String pointer() {
            return "/language";
        }
    }

    record ConnectorUnknown(String connector) implements SearchProblem {
        @Override
        public String pointer() {
            return "/connectors";
        }
    }

    /** @param settings what has to be set, in one text */
    record ConnectorNotReady(String connector, String settings) implements SearchProblem {
        @Override
        public String pointer() {
            return "/connectors";
        }
    }

    record SearchesAtOnce() implements SearchProblem {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(3);
        }
    }
}
