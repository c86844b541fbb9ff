package org.cotejo.project;

import java.util.List;
import org.cotejo.kernel.BilingualText;

/** One node of the taxonomy. */
public record Category(
        String code,
        String family,
        String polarity,
        BilingualText label,
        List<String> targets,
        List<String> allowedSeverities,
        boolean requiresNote,
        boolean requiresRuleId) {
    public Category {
        targets = List.copyOf(targets);
        allowedSeverities = List.copyOf(allowedSeverities);
    }

    /** The kind of every mark with this category: it follows from polarity and family. */
    public String kind() {
        if (polarity.equals("strength")) return "strength";
        return family.equals("FAC") ? "factual_error" : "weakness";
    }
}
