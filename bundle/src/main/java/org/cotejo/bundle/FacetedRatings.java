package org.cotejo.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.stats.rater.RatingScale;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsBuilder;

/**
 * Ratings of responses, each of which a system gave to an item.
 *
 * @param items names of the items, which are the prompts of the facets
 * @param systems names of the systems; empty where the file does not tell them apart
 */
record FacetedRatings(Ratings ratings, RatingScale.Facets facets, List<String> items, List<String> systems) {
    static FacetedRatings read(Call call, Optional<String> system) throws BadData {
        if (system.isPresent()) return read(call, system.get());
        var ratings = RatingGroups.readAll(call, RatingGroups.Values.NUMBERS);
        return new FacetedRatings(ratings, RatingScale.Facets.itemsOnly(ratings), ratings.itemNames(), List.of());
    }

    private static FacetedRatings read(Call call, String system) throws BadData {
        var item = call.column("--item", "item");
        var rater = call.column("--rater", "rater");
        var value = call.column("--value", "value");
        var table = DataTable.read(call.file(), new DataTable.Wanted(List.of(item, rater, value, system), List.of()));
        for (var name : List.of(item, rater, system)) table.requireFilled(name);
        table.column(value).values();
        var builder = new RatingsBuilder();
        var responses = new LinkedHashMap<List<String>, Integer>();
        for (var row = 0; row < table.rows(); row++) {
            if (table.column(value).code(row) == Column.MISSING) continue;
            var response =
                    List.of(table.column(item).label(row), table.column(system).label(row));
            responses.putIfAbsent(response, responses.size());
            var number = Integer.toString(responses.get(response));
            builder.add(
                    number, table.column(rater).label(row), table.column(value).label(row));
        }
        if (responses.isEmpty()) throw BadData.file(call.file(), "no row has a value in the column " + value);
        var items = new Numbered();
        var systems = new Numbered();
        var facets = new RatingScale.Facets(
                responses.keySet().stream()
                        .mapToInt(response -> items.of(response.get(0)))
                        .toArray(),
                responses.keySet().stream()
                        .mapToInt(response -> systems.of(response.get(1)))
                        .toArray());
        return new FacetedRatings(builder.build(), facets, items.names, systems.names);
    }

    /** Names in the order in which they were met first. */
    private static final class Numbered {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        int of(String name) {
            return numbers.computeIfAbsent(name, added -> {
                names.add(added);
                return names.size() - 1;
            });
        }
    }
}
