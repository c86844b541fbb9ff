package org.cotejo.insight.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.insight.Meanings;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.version.Fate.Part;
import org.cotejo.project.version.Translation;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a project are asked for; absent means all. Together with a model, a mark or a rating must be one of a
 * response of that model.
 *
 * @param text words that the prompt or an id has, each as a beginning, or the id of a response
 * @param state a code of {@link ItemState}; any other has no items
 * @param criterion a criterion on which some response was given a score
 */
record ItemFilter(
        @Nullable String text,
        @Nullable String locale,
        @Nullable String state,
        @Nullable UUID model,
        boolean withoutModel,
        @Nullable String category,
        @Nullable String severity,
        @Nullable String criterion) {
    private static final String HAS_TASK = """
            exists (select
                      from assignment.task_v1 t
                     where t.project_id = :project and t.item_id = i.item_id and t.overlap > 0%s)
            """;
    private static final String IS_LEASED = """
            exists (select
                      from assignment.task_v1 t
                      join assignment.assignment_v1 a on a.task_id = t.task_id
                     where t.project_id = :project and t.item_id = i.item_id and a.state = 'leased')
            """;
    private static final String IS_BEGUN = HAS_TASK.formatted(" and t.open_slots < t.overlap");
    private static final String HAS_PLACE = HAS_TASK.formatted(" and t.open_slots > 0");
    /** From the few leases and the tasks begun, so that nothing is read of the many items that wait. */
    private static final String IS_IN_WORK = """
            i.item_id in (
              select a.item_id
                from assignment.attempt_v1 a
               where a.project_id = :project and a.state = 'leased' and not a.repeat
               union all
              select t.item_id
                from assignment.task_v1 t
               where t.project_id = :project and t.open_slots < t.overlap
                 and exists (select
                               from assignment.task_v1 other
                              where other.project_id = :project and other.item_id = t.item_id
                                and other.open_slots > 0))
            """;

    /** What an item must fulfil, in SQL over `i`, and the values in it. */
    record Conditions(List<String> all, Map<String, Object> values) {}

    /** What must hold; the text may also be the id of a response to the named item. */
    Conditions conditions(ProjectId project, Optional<ItemId> named, Translation translation) {
        var all = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        all.add("i.project_id = :project");
        values.put("project", project.value());
        if (text != null) {
            var hasWords = "i.words @@ corpus.words_query_v1(:text)";
            all.add(named.isEmpty() ? hasWords : "(" + hasWords + " or i.item_id = :named)");
            values.put("text", text);
            named.ifPresent(item -> values.put("named", item.value()));
        }
        if (locale != null) {
            all.add("i.locale = :locale");
            values.put("locale", locale);
        }
        if (state != null) {
            all.add(ItemState.ofCode(state).map(ItemFilter::isIn).orElse("false"));
        }
        if (model != null) values.put("model", model);
        if (severity != null) values.put("severity", severity);
        if (category != null) put(values, "category", Meanings.ofCode(translation, Part.CATEGORY, category));
        if (criterion != null) put(values, "criterion", Meanings.ofCode(translation, Part.CRITERION, criterion));
        addParts(all);
        return new Conditions(all, values);
    }

    /** A code of the newest version with what it was in the others: each alone for an index, and beside its version. */
    private static void put(Map<String, Object> values, String name, Meanings code) {
        values.put(name + "_any", code.codes());
        values.put(name + "_protocols", code.protocols());
        values.put(name + "_codes", code.codesOfProtocols());
    }

    private static String isCode(String column, String name) {
        return (" and %1$s.%2$s = any(:%2$s_any)"
                        + " and (%1$s.protocol_id, %1$s.%2$s) in (select * from unnest(:%2$s_protocols, :%2$s_codes))")
                .formatted(column, name);
    }

    private static String isIn(ItemState state) {
        return switch (state) {
            case NO_TASK -> "not " + HAS_TASK.formatted("");
            case WAITING -> HAS_TASK.formatted("") + " and not " + IS_BEGUN;
            case IN_WORK -> IS_IN_WORK;
            case COMPLETE -> IS_BEGUN + " and not " + HAS_PLACE + " and not " + IS_LEASED;
        };
    }

    private void addParts(List<String> all) {
        var isOfModel = withoutModel ? " and r.model_id is null" : model != null ? " and r.model_id = :model" : "";
        var hasMark = category != null || severity != null;
        if (hasMark) {
            all.add("""
                    exists (select
                              from judgment.annotation_v1 a
                              join corpus.response_v1 r on r.response_id = a.response_id
                             where a.project_id = :project and a.item_id = i.item_id and a.target <> 'turn'%s%s%s)
                    """.formatted(
                            category == null ? "" : isCode("a", "category"),
                            severity == null ? "" : " and a.severity = :severity",
                            isOfModel));
        }
        if (criterion != null) {
            all.add("""
                    exists (select
                              from judgment.rating_v1 v
                              join corpus.response_v1 r on r.response_id = v.response_id
                             where v.project_id = :project and v.item_id = i.item_id and v.value is not null%s%s)
                    """.formatted(isCode("v", "criterion"), isOfModel));
        }
        if (!hasMark && criterion == null && !isOfModel.isEmpty()) {
            all.add("exists (select from corpus.response_v1 r where r.item_id = i.item_id%s)".formatted(isOfModel));
        }
    }
}
