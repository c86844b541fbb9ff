package org.cotejo.project.version;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.kernel.BilingualText;
import org.cotejo.project.Protocol;
import tools.jackson.databind.JsonNode;

/** The codes by which judgments speak under one version, with what a mapping must know of each. */
public record Vocabulary(Map<String, Spoken> criteria, Map<String, Spoken> categories) {
    /**
     * One code.
     *
     * @param label its name in Spanish and in English, in one text
     * @param sense of a category its polarity; empty for a criterion
     * @param points of a criterion every point of its scale; empty for a category
     */
    public record Spoken(String label, String sense, Set<Integer> points) {}

    /** Of a whole document, as it is stored. */
    public static Vocabulary of(JsonNode document) {
        var criteria = new LinkedHashMap<String, Spoken>();
        for (var one : document.at("/rubric/criteria"))
            criteria.put(text(one, "id"), new Spoken(label(one), "", points(one)));
        var categories = new LinkedHashMap<String, Spoken>();
        for (var one : document.at("/taxonomy/categories"))
            categories.put(text(one, "code"), new Spoken(label(one), text(one, "polarity"), Set.of()));
        return new Vocabulary(criteria, categories);
    }

    /** Of the rules of a version that is read already. */
    public static Vocabulary of(Protocol protocol) {
        var criteria = new LinkedHashMap<String, Spoken>();
        protocol.criteria().forEach((id, one) -> {
            var scale = one.scale();
            criteria.put(id, new Spoken(label(one.label()), "", points(scale.min(), scale.max(), scale.step())));
        });
        var categories = new LinkedHashMap<String, Spoken>();
        protocol.categories()
                .forEach((code, one) -> categories.put(code, new Spoken(label(one.label()), one.polarity(), Set.of())));
        return new Vocabulary(criteria, categories);
    }

    Map<String, Spoken> of(Fate.Part part) {
        return part == Fate.Part.CATEGORY ? categories : criteria;
    }

    private static String label(JsonNode node) {
        return node.at("/label/es").asString("") + "\n" + node.at("/label/en").asString("");
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private static String label(BilingualText label) {
        return label.es() + "\n" + label.en();
    }

    private static Set<Integer> points(JsonNode criterion) {
        var scale = criterion.path("scale");
        return points(
                scale.path("min").asInt(0),
                scale.path("max").asInt(-1),
                scale.path("step").asInt(1));
    }

    private static Set<Integer> points(int min, int max, int step) {
        var points = new TreeSet<Integer>();
        for (var point = min; point <= max; point += Math.max(1, step)) points.add(point);
        return points;
    }
}
