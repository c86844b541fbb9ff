package org.cotejo.corpus.models;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of a project's models. */
@Repository
public class Models {
    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Model> ofProject(ProjectId project) {
        return jdbc.sql("""
                select model_id, name
                  from corpus.model
                 where project_id = :project
                 order by name
                """)
                .param("project", project.value())
                .query((row, _) -> new Model(row.getObject("model_id", UUID.class), row.getString("name")))
                .list();
    }
}
