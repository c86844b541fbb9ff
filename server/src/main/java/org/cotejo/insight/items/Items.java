package org.cotejo.insight.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Sha256;
import org.cotejo.project.version.Translation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which items a project has; a page of them is found by the place of the one before it, however many there are. */
@Repository
class Items {
    private static final int PROMPT_BEGINNING = 300;
    private static final int LOCALES_MAX = 200;

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as the file named it. */
    record Head(
            ItemId id,
            @Nullable String externalId,
            String prompt,
            @Nullable String locale,
            @Nullable String domain) {}

    /** What is asked for, in the codes of the newest version. */
    record Asked(ItemFilter filter, Translation translation) {}

    /** The next items after one, in the order in which they came; call it within a transaction. */
    List<Head> page(ProjectId project, Asked asked, Optional<ItemId> after, int limit) {
        // Which index carries a filter depends on its values: no plan may be kept for others.
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        var filter = asked.filter();
        var text = filter.text();
        var named = text == null ? Optional.<ItemId>empty() : withResponse(project, text);
        var conditions = filter.conditions(project, named, asked.translation());
        return jdbc.sql("""
                select i.item_id, i.external_id, left(i.prompt, :beginning) as prompt, i.locale, i.domain
                  from corpus.item_v1 i
                 where %s%s
                 order by i.item_id
                 limit :limit
                """.formatted(
                        String.join(" and ", conditions.all()), after.isPresent() ? " and i.item_id > :after" : ""))
                .params(conditions.values())
                .param("beginning", PROMPT_BEGINNING)
                .param("after", after.map(ItemId::value).orElse(null))
                .param("limit", limit)
                .query(Items::read)
                .list();
    }

    private Optional<ItemId> withResponse(ProjectId project, String externalId) {
        return jdbc.sql("""
                select item_id
                  from corpus.origin_v1
                 where project_id = :project and external_id_sha256 = :sha256
                """)
                .param("project", project.value())
                .param("sha256", Sha256.of(externalId.strip()))
                .query(UUID.class)
                .optional()
                .map(ItemId::new);
    }

    Optional<Head> one(ProjectId project, ItemId item) {
        return jdbc.sql("""
                select item_id, external_id, left(prompt, :beginning) as prompt, locale, domain
                  from corpus.item_v1
                 where project_id = :project and item_id = :item
                """)
                .param("beginning", PROMPT_BEGINNING)
                .param("project", project.value())
                .param("item", item.value())
                .query(Items::read)
                .optional();
    }

    private static Head read(ResultSet row, int number) throws SQLException {
        return new Head(
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("external_id"),
                row.getString("prompt"),
                row.getString("locale"),
                row.getString("domain"));
    }

    /** The languages of a project's items, each found from the one before it. */
    List<String> locales(ProjectId project) {
        return jdbc.sql("""
                with recursive found (locale) as (
                  (select locale
                     from corpus.item_v1
                    where project_id = :project and locale is not null
                    order by locale
                    limit 1)
                   union all
                  select (select i.locale
                            from corpus.item_v1 i
                           where i.project_id = :project and i.locale > found.locale
                           order by i.locale
                           limit 1)
                    from found
                   where found.locale is not null)
                select locale
                  from found
                 where locale is not null
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", LOCALES_MAX)
                .query(String.class)
                .list();
    }
}
