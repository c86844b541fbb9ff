package org.cotejo.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.kernel.CodePointRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Simulated responses put together from sentences, some of which are planted errors: what is in each is known, and the
 * seed gives the same ones again.
 */
final class PlantedResponses {
    static final List<String> MODELS = List.of("planted-a", "planted-b", "planted-c");

    /** The criterion that errors of a family weigh on; others weigh on the response as a whole. */
    private static final SortedMap<String, String> CRITERIA = new TreeMap<>(Map.of(
            "FAC", "accuracy",
            "REA", "reasoning",
            "INS", "guideline",
            "CLA", "clarity",
            "LAN", "language_es",
            "TON", "tone"));

    private static final List<String> WHOLE = List.of("helpfulness", "completeness", "overall");
    private static final double BEST = 4.0;
    private static final double OF_AN_ERROR = 0.8;
    private static final double OF_ALL_ERRORS = 0.25;
    private static final double LEVEL_SPREAD = 0.5;
    private static final double CELL_SPREAD = 0.3;
    private static final int NEUTRAL = 5;

    private final JsonNode sentences;
    private final SplittableRandom random;
    private final JsonMapper json;

    PlantedResponses(JsonNode sentences, long seed, JsonMapper json) {
        this.sentences = sentences;
        this.random = new SplittableRandom(seed);
        this.json = json;
    }

    /**
     * A response and what is right of it.
     *
     * @param quality the true quality by criterion, in points of the scale from 1 to 5, not rounded; a criterion that does
     *     not apply is absent
     * @param errors all that are in it
     * @param sound ranges of sentences without an error
     */
    record Planted(
            String id,
            String item,
            String prompt,
            String text,
            String locale,
            String model,
            SortedMap<String, Double> quality,
            List<PlantedMark> errors,
            List<CodePointRange> sound) {
        Planted {
            // In one order, whatever the machine: each draws from the same lots.
            quality = Collections.unmodifiableSortedMap(new TreeMap<>(quality));
            errors = List.copyOf(errors);
            sound = List.copyOf(sound);
        }
    }

    List<Planted> make(int prompts) {
        var made = new ArrayList<Planted>();
        for (var number = 0; number < prompts; number++) {
            var language = number % 2 == 0 ? "es" : "en";
            var bank = sentences.get(language);
            var words = Map.of(
                    "topic", pick(bank.get("topics")),
                    "place", pick(bank.get("places")));
            var prompt = filled(bank.get("prompt").stringValue(), words);
            var locale = pick(bank.get("locales"));
            for (var model = 0; model < MODELS.size(); model++) {
                var item = "w%03d".formatted(number + 1);
                made.add(response(item, prompt, locale, MODELS.get(model), bank, words));
            }
        }
        return made;
    }

    private Planted response(
            String item, String prompt, String locale, String model, JsonNode bank, Map<String, String> words) {
        var text = new StringBuilder();
        var errors = new ArrayList<PlantedMark>();
        var sound = new ArrayList<CodePointRange>();
        for (var sentence : shuffled(bank, model)) {
            if (!text.isEmpty()) text.append(' ');
            var start = text.codePointCount(0, text.length());
            var more = new HashMap<>(words);
            more.put("n", Integer.toString(random.nextInt(30, 900)));
            more.put("y", Integer.toString(random.nextInt(1850, 1990)));
            text.append(filled(sentence.text(), more));
            var end = text.codePointCount(0, text.length());
            if (sentence.category().isEmpty()) sound.add(new CodePointRange(start, end));
            else errors.add(error(sentence.category(), start, end));
        }
        // Two responses of one text would be one.
        text.append(" (").append(item).append(model.charAt(model.length() - 1)).append(')');
        var id = item + "." + model.charAt(model.length() - 1);
        return new Planted(id, item, prompt, text.toString(), locale, model, quality(locale, errors), errors, sound);
    }

    private static PlantedMark error(String category, int start, int end) {
        var isFact = category.startsWith("FAC.");
        var severity = category.startsWith("REA.") ? "major" : "minor";
        return new PlantedMark(
                category,
                severity,
                false,
                start,
                end,
                "Error puesto por la simulación: " + category + ".",
                isFact ? Verdict.CONTRADICTED : null);
    }

    /** A sentence; without a category it is sound. */
    private record Sentence(String text, String category) {}

    /** The models differ in how many errors they make. */
    private List<Sentence> shuffled(JsonNode bank, String model) {
        var chosen = new ArrayList<Sentence>();
        var neutral = new ArrayList<String>();
        bank.get("neutral").forEach(one -> neutral.add(one.stringValue()));
        while (chosen.size() < NEUTRAL) chosen.add(new Sentence(neutral.remove(random.nextInt(neutral.size())), ""));
        var chance = 0.2 + 0.12 * MODELS.indexOf(model);
        for (var error : bank.get("errors").properties()) {
            if (random.nextDouble() < chance) chosen.add(new Sentence(pick(error.getValue()), error.getKey()));
        }
        var order = new ArrayList<Sentence>();
        while (!chosen.isEmpty()) order.add(chosen.remove(random.nextInt(chosen.size())));
        return order;
    }

    private SortedMap<String, Double> quality(String locale, List<PlantedMark> errors) {
        var level = BEST + LEVEL_SPREAD * random.nextGaussian();
        var quality = new TreeMap<String, Double>();
        CRITERIA.forEach((family, criterion) -> {
            if (criterion.equals("language_es") && !locale.startsWith("es")) return;
            var own = errors.stream()
                    .filter(error -> error.category().startsWith(family + "."))
                    .count();
            quality.put(criterion, level - OF_AN_ERROR * own);
        });
        for (var criterion : WHOLE) quality.put(criterion, level - OF_ALL_ERRORS * errors.size());
        quality.replaceAll((_, value) -> value + CELL_SPREAD * random.nextGaussian());
        return quality;
    }

    private String pick(JsonNode list) {
        return list.get(random.nextInt(list.size())).stringValue();
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        return filled;
    }

    /** The responses as a file of an import. */
    byte[] file(List<Planted> responses) {
        return responses.stream()
                .map(one -> json.createObjectNode()
                        .put("id", one.id())
                        .put("item", one.item())
                        .put("prompt", one.prompt())
                        .put("response", one.text())
                        .put("model", one.model())
                        .put("locale", one.locale())
                        .put("source", "simulated")
                        .toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
