package org.cotejo.assistance;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.evidence.Algebra;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the tools' computer algebra of equations that are cited as evidence. */
@Component
class EvidenceAlgebra implements Algebra {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceAlgebra.class);

    private final ToolsProcess tools;
    private final JsonMapper json;

    EvidenceAlgebra(ToolsProcess tools, JsonMapper json) {
        this.tools = tools;
        this.json = json;
    }

    @Override
    public Optional<Answer> compare(String equation, Locale language) {
        if (!tools.isInstalled()) return Optional.empty();
        var question = json.writeValueAsString(
                Map.of("text", equation, "language", language.toLanguageTag(), "skipped", List.of()));
        try {
            var answer = json.readTree(tools.ask("equality", question));
            var said = answer.at("/findings/0/figures/answer").asString("");
            return said.isEmpty() ? Optional.empty() : Optional.of(Answer.valueOf(said));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("the computer algebra did not answer: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
