package org.cotejo.project.version;

import java.util.function.Consumer;
import org.cotejo.kernel.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** A small protocol for tests. */
final class Documents {
    private static final String SMALL = """
            {"guideline": {"es": "# Guía\\n\\n## 1. Uno\\nAntes.\\nIgual.\\n\\n## 2. Dos\\nSigue.", "en": "# Guide\\n\\n## 1. One\\nSame."},
             "rubric": {"criteria": [
               {"id": "accuracy", "label": {"es": "Exactitud", "en": "Accuracy"}, "question": {"es": "¿?", "en": "?"},
                "scale": {"min": 1, "max": 3, "step": 1}, "weight": 1, "na": {"allowed": true},
                "anchors": [{"score": 1, "text": {"es": "mal", "en": "bad"}}, {"score": 2, "text": {"es": "a", "en": "b"}},
                            {"score": 3, "text": {"es": "bien", "en": "good"}}]},
               {"id": "clarity", "label": {"es": "Claridad", "en": "Clarity"}, "question": {"es": "¿?", "en": "?"},
                "scale": {"min": 1, "max": 3, "step": 1}, "weight": 1, "na": {"allowed": false}, "anchors": []}],
               "rules": [{"id": "R1", "mode": "block", "label": {"es": "u", "en": "u"}, "max": 2}]},
             "taxonomy": {"families": [{"code": "FAC", "label": {"es": "Hechos", "en": "Facts"}}],
               "severities": [{"id": "minor", "weight": 1, "label": {"es": "Menor", "en": "Minor"}}],
               "categories": [
                {"code": "FAC.number", "family": "FAC", "polarity": "error", "label": {"es": "Cifra", "en": "Number"},
                 "definition": {"es": "d", "en": "d"}, "targets": ["span"], "default_severity": "minor",
                 "allowed_severities": ["minor", "major"], "requires_note": false},
                {"code": "FAC.entity", "family": "FAC", "polarity": "error", "label": {"es": "Entidad", "en": "Entity"},
                 "definition": {"es": "d", "en": "d"}, "targets": ["span"], "default_severity": "minor",
                 "allowed_severities": ["minor"], "requires_note": false},
                {"code": "STR.insight", "family": "STR", "polarity": "strength", "label": {"es": "Hallazgo", "en": "Insight"},
                 "definition": {"es": "d", "en": "d"}, "targets": ["span"], "default_severity": "neutral",
                 "allowed_severities": ["neutral"], "requires_note": false}]},
             "conversational_guidelines": {"items": [{"id": "GC-01", "rule": {"es": "r", "en": "r"}, "category": "FAC.number"}]},
             "task_settings": {"kind": "single", "overlap": 3, "lease_minutes": 120, "order": {"facts_first": false}}}
            """;

    private Documents() {}

    static ObjectNode small() {
        return (ObjectNode) CanonicalJson.read(SMALL);
    }

    static ObjectNode small(Consumer<ObjectNode> change) {
        var document = small();
        change.accept(document);
        return document;
    }

    static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
