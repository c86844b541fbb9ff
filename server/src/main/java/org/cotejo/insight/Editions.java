package org.cotejo.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.version.Fate.Part;
import org.cotejo.project.version.Translation;
import org.cotejo.project.version.Translation.Meaning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Under which versions was judged, and what of it does not add up with the newest. */
@Repository
class Editions {
    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version with how many submissions that count were made under it. */
    record Edition(UUID protocol, String version, Instant publishedAt, long submissions) {}

    /** The newest first. */
    List<Edition> of(ProjectId project) {
        return jdbc.sql("""
                select p.protocol_id, p.version, p.published_at, count(l.submission_id) as submissions
                  from project.protocol_v1 p
                  left join judgment.latest_v1 l on l.project_id = p.project_id and l.protocol_id = p.protocol_id
                 where p.project_id = :project
                 group by p.protocol_id, p.version, p.published_at
                 order by p.published_at desc, p.protocol_id desc
                """)
                .param("project", project.value())
                .query((row, _) -> new Edition(
                        row.getObject("protocol_id", UUID.class),
                        row.getString("version"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getLong("submissions")))
                .list();
    }

    /**
     * What was said under a code that is not one code now.
     *
     * @param why `split`, `dropped`, `rescaled` or `unmapped`
     * @param since the version that made it so
     */
    record Apart(String version, String part, String code, String why, String since, long count) {}

    /** Ratings and marks that no sum holds; nothing in a project with one version. */
    List<Apart> apart(ProjectId project, Translation translation) {
        if (translation.hasOneVersion()) return List.of();
        var apart = new ArrayList<Apart>();
        add(apart, project, translation, Part.CRITERION, """
                select r.protocol_id, r.criterion as code, count(*) as count
                  from judgment.rating_v1 r
                 where r.project_id = :project
                 group by r.protocol_id, r.criterion
                 order by r.protocol_id, r.criterion
                """);
        add(apart, project, translation, Part.CATEGORY, """
                select a.protocol_id, a.category as code, count(*) as count
                  from judgment.annotation_v1 a
                 where a.project_id = :project and a.target <> 'turn'
                 group by a.protocol_id, a.category
                 order by a.protocol_id, a.category
                """);
        return apart;
    }

    private void add(List<Apart> apart, ProjectId project, Translation translation, Part part, String sql) {
        record Count(UUID protocolId, String code, long count) {}
        for (var said : jdbc.sql(sql)
                .param("project", project.value())
                .query(Count.class)
                .list()) {
            if (translation.of(said.protocolId(), part, said.code()) instanceof Meaning.Lost(var why, var since)) {
                var version = translation.versionOf(said.protocolId()).orElse("");
                var word = why.name().toLowerCase(java.util.Locale.ROOT);
                apart.add(new Apart(version, part.sql(), said.code(), word, since, said.count()));
            }
        }
    }
}
