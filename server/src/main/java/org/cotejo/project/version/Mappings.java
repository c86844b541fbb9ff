package org.cotejo.project.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each code, kept beside the version that it leads to; the database seals it with that version. */
@Repository
public class Mappings {
    private final JdbcClient jdbc;

    Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fates that lead to one version, published or not. */
    public List<Fate> of(UUID protocol) {
        return jdbc.sql("""
                select part, code, fate, targets, points
                  from project.mapping
                 where protocol_id = :protocol
                 order by part, code
                """).param("protocol", protocol).query(Mappings::read).list();
    }

    /** The same of every published version of a project. */
    public Map<UUID, List<Fate>> ofProject(UUID project) {
        record Row(UUID protocol, Fate fate) {}
        return jdbc
                .sql("""
                        select protocol_id, part, code, fate, targets, points
                          from project.mapping_v1
                         where project_id = :project
                         order by protocol_id, part, code
                        """)
                .param("project", project)
                .query((row, number) -> new Row(row.getObject("protocol_id", UUID.class), read(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::protocol, Collectors.mapping(Row::fate, Collectors.toList())));
    }

    /** Another mapping in place of the one that leads to a draft. */
    public void replace(UUID draft, List<Fate> fates) {
        jdbc.sql("delete from project.mapping where protocol_id = :draft")
                .param("draft", draft)
                .update();
        for (var fate : fates) {
            jdbc.sql("""
                    insert into project.mapping (protocol_id, part, code, fate, targets, points)
                    values (:draft, :part, :code, :fate, :targets, :points)
                    """)
                    .param("draft", draft)
                    .param("part", fate.part().sql())
                    .param("code", fate.code())
                    .param("fate", fate.kind().sql())
                    .param("targets", fate.targets().toArray(String[]::new))
                    .param("points", pairs(fate.points()))
                    .update();
        }
    }

    private static Integer @Nullable [] pairs(@Nullable Map<Integer, Integer> points) {
        if (points == null) return null;
        var pairs = new ArrayList<Integer>();
        new TreeMap<>(points).forEach((point, now) -> {
            pairs.add(point);
            pairs.add(now);
        });
        return pairs.toArray(Integer[]::new);
    }

    private static Fate read(ResultSet row, int number) throws SQLException {
        return new Fate(
                Fate.Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                Fate.Kind.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)),
                List.of((String[]) row.getArray("targets").getArray()),
                points(row));
    }

    private static @Nullable Map<Integer, Integer> points(ResultSet row) throws SQLException {
        var array = row.getArray("points");
        if (array == null) return null;
        var pairs = (Integer[]) array.getArray();
        var points = new TreeMap<Integer, Integer>();
        for (var index = 0; index < pairs.length; index += 2) points.put(pairs[index], pairs[index + 1]);
        return points;
    }
}
