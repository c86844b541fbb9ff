package org.cotejo.insight.items;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.corpus.ItemId;
import org.cotejo.insight.Meanings;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done on some items, added up by the database. */
@Repository
class ItemFigures {
    private final JdbcClient jdbc;

    ItemFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The figures of one item.
     *
     * @param firstResponse what the file called the first of its responses
     * @param places how many submissions its tasks ask for
     * @param overall the mean score of its responses as a whole; absent where there is none
     */
    record Figures(
            ItemId item,
            long responses,
            @Nullable String firstResponse,
            long places,
            long submitted,
            long leased,
            @Nullable Double overall,
            long critical,
            long major,
            @Nullable Instant lastActivityAt) {
        ItemState state() {
            return ItemState.of(places, submitted, leased);
        }
    }

    private static final String FIGURES = Meanings.TABLE + """
            select i.item_id, responses.count as responses, responses.first as first_response, places.count as places,
                   work.submitted, work.leased, work.last_at, scores.overall, marks.critical, marks.major
              from unnest(:items) as i (item_id)
             cross join lateral (
                   select count(*), min(r.response) as first
                     from corpus.response_v1 r
                    where r.item_id = i.item_id) responses
             cross join lateral (
                   select coalesce(sum(t.overlap), 0) as count
                     from assignment.task_v1 t
                    where t.project_id = :project and t.item_id = i.item_id) places
             cross join lateral (
                   select count(*) filter (where a.state in ('submitted', 'returned', 'accepted')) as submitted,
                          count(*) filter (where a.state = 'leased') as leased,
                          max(coalesce(a.ended_at, a.leased_at)) as last_at
                     from assignment.task_v1 t
                     join assignment.assignment_v1 a on a.task_id = t.task_id
                    where t.project_id = :project and t.item_id = i.item_id) work
             cross join lateral (
                   select avg(m.now)::float8 as overall
                     from judgment.rating_v1 v
                     join meaning m on m.protocol_id = v.protocol_id and m.code = v.criterion and m.value = v.value
                    where v.item_id = i.item_id and v.criterion = any(:holistic)) scores
             cross join lateral (
                   select count(*) filter (where a.severity = 'critical') as critical,
                          count(*) filter (where a.severity = 'major') as major
                     from judgment.annotation_v1 a
                    where a.item_id = i.item_id and a.target <> 'turn') marks
            """;

    Map<ItemId, Figures> of(ProjectId project, List<ItemId> items, Meanings holistic) {
        if (items.isEmpty()) return Map.of();
        return holistic
                .bind(jdbc.sql(FIGURES))
                .param("items", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .param("project", project.value())
                .param("holistic", holistic.codes())
                .query((row, _) -> {
                    var lastAt = row.getTimestamp("last_at");
                    return new Figures(
                            new ItemId(row.getObject("item_id", UUID.class)),
                            row.getLong("responses"),
                            row.getString("first_response"),
                            row.getLong("places"),
                            row.getLong("submitted"),
                            row.getLong("leased"),
                            row.getObject("overall", Double.class),
                            row.getLong("critical"),
                            row.getLong("major"),
                            lastAt == null ? null : lastAt.toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Figures::item, figures -> figures));
    }
}
