package org.cotejo.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Items and responses as evaluators may read them. No statement here selects a model, an external id or metadata,
 * which could name one: blindness is in the queries.
 */
@Repository
public class Corpus {
    private static final TypeReference<List<Turn>> TURNS = new TypeReference<>() {};
    private static final TypeReference<List<RubricItem>> RUBRIC_ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Corpus(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Item item(ItemId id) {
        return jdbc.sql("""
                select item_id, turns, prompt, locale, domain, reference_date, rubric_items
                  from corpus.item
                 where item_id = :id
                """).param("id", id.value()).query(this::readItem).single();
    }

    /** The next item of a project that has so many responses at least, in the order in which they came. */
    public Optional<ItemId> nextItem(ProjectId project, Optional<ItemId> after, int responsesMin) {
        return jdbc.sql("""
                select i.item_id
                  from corpus.item i
                 where i.project_id = :project
                   and (:after::uuid is null or i.item_id > :after::uuid)
                   and (select count(*) from corpus.response r where r.item_id = i.item_id) >= :min
                 order by i.item_id
                 limit 1
                """)
                .param("project", project.value())
                .param("after", after.map(ItemId::value).orElse(null))
                .param("min", responsesMin)
                .query(UUID.class)
                .optional()
                .map(ItemId::new);
    }

    /** The responses to one prompt of a project in the order of their ids; none where it is another project's. */
    public List<Response> responsesTo(ProjectId project, ItemId item, int limit) {
        return jdbc.sql("""
                select response_id, item_id, text, sha256
                  from corpus.response
                 where project_id = :project and item_id = :item
                 order by response_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("item", item.value())
                .param("limit", limit)
                .query(Corpus::readResponse)
                .list();
    }

    private Item readItem(ResultSet row, int number) throws SQLException {
        var date = row.getDate("reference_date");
        return new Item(
                new ItemId(row.getObject("item_id", UUID.class)),
                json.readValue(row.getString("turns"), TURNS),
                row.getString("prompt"),
                row.getString("locale"),
                row.getString("domain"),
                date == null ? null : date.toLocalDate(),
                json.readValue(row.getString("rubric_items"), RUBRIC_ITEMS));
    }

    public Response response(ResponseId id) {
        return jdbc.sql("""
                select response_id, item_id, text, sha256
                  from corpus.response
                 where response_id = :id
                """).param("id", id.value()).query(Corpus::readResponse).single();
    }

    private static Response readResponse(ResultSet row, int number) throws SQLException {
        var id = new ResponseId(row.getObject("response_id", UUID.class));
        return new Response(
                id,
                new ItemId(row.getObject("item_id", UUID.class)),
                alias(id),
                row.getString("text"),
                row.getString("sha256"));
    }

    /** One alias a response, not a model: who sees the same alias twice would know that one model wrote both. */
    private static String alias(ResponseId id) {
        return "R-"
                + Long.toString(id.value().getLeastSignificantBits() >>> 34, 36).toUpperCase(java.util.Locale.ROOT);
    }

    /** The prompts of some items, for lists. */
    public Map<ItemId, String> prompts(Collection<ItemId> items) {
        if (items.isEmpty()) return Map.of();
        return jdbc
                .sql("select item_id, prompt from corpus.item where item_id in (:ids)")
                .param("ids", items.stream().map(ItemId::value).toList())
                .query((row, _) -> Map.entry(new ItemId(row.getObject("item_id", UUID.class)), row.getString("prompt")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which item each response of a project replies to. */
    public Map<ResponseId, ItemId> responsesOf(ProjectId project) {
        return jdbc
                .sql("select response_id, item_id from corpus.response where project_id = :project")
                .param("project", project.value())
                .query((row, _) -> new Pair(
                        new ResponseId(row.getObject("response_id", UUID.class)),
                        new ItemId(row.getObject("item_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Pair::response, Pair::item));
    }

    private record Pair(ResponseId response, ItemId item) {}

    /** The languages of a project's items, for the queue. */
    public Map<ProjectId, List<String>> locales(Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        record Row(ProjectId project, List<String> locales) {}
        return jdbc
                .sql("""
                        select project_id, array_agg(distinct locale order by locale) filter (where locale is not null)
                               as locales
                          from corpus.item
                         where project_id in (:projects)
                         group by project_id
                        """)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, _) -> new Row(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        Optional.ofNullable(row.getArray("locales"))
                                .map(Corpus::strings)
                                .orElse(List.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::project, Row::locales));
    }

    private static List<String> strings(java.sql.Array array) {
        try {
            return List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException("expected an array of text", e);
        }
    }

    /** How many items and responses each project has. */
    public Map<ProjectId, Size> sizes(Collection<ProjectId> projects) {
        if (projects.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select r.project_id, count(distinct r.item_id) as items, count(*) as responses,
                               count(distinct r.item_id) filter (where i.rubric_items <> '[]') as items_with_rubric
                          from corpus.response r
                          join corpus.item i on i.item_id = r.item_id
                         where r.project_id in (:projects)
                         group by r.project_id
                        """)
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, _) -> new Size(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getLong("items"),
                        row.getLong("responses"),
                        row.getLong("items_with_rubric")))
                .list()
                .stream()
                .collect(Collectors.toMap(Size::project, Function.identity()));
    }

    /** How much a project holds, and how many of its items carry rubric items. */
    public record Size(ProjectId project, long items, long responses, long itemsWithRubric) {}
}
