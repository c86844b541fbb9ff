package org.cotejo.project;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.people.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Projects implements Memberships {
    private static final int LIST_MAX = 500;

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Member(AccountId account, Role role) {}

    record Mine(Project project, Role role) {}

    void insert(Project project, AccountId creator) {
        jdbc.sql("""
                insert into project.project (project_id, name, created_by, created_at)
                values (:id, :name, :by, :at)
                """)
                .param("id", project.id().value())
                .param("name", project.name())
                .param("by", creator.value())
                .param("at", project.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nobody else publishes until the transaction ends; work in the project goes on meanwhile. */
    void lock(ProjectId id) {
        jdbc.sql("select project_id from project.project where project_id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    void rename(ProjectId id, String name) {
        jdbc.sql("update project.project set name = :name where project_id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    /** Adds a member or changes what they are; `at` is when. */
    void putMember(ProjectId project, Member member, java.time.Instant at) {
        jdbc.sql("""
                insert into project.membership (project_id, account_id, role, added_at)
                values (:project, :account, :role, :at)
                on conflict (project_id, account_id) do update set role = excluded.role
                """)
                .param("project", project.value())
                .param("account", member.account().value())
                .param("role", member.role().sql())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Role> role(ProjectId project, AccountId account) {
        return jdbc.sql("""
                select role
                  from project.membership
                 where project_id = :project and account_id = :account
                """)
                .param("project", project.value())
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(Role::of);
    }

    List<Member> members(ProjectId project) {
        return jdbc.sql("""
                select account_id, role
                  from project.membership
                 where project_id = :project
                 order by added_at, account_id
                 limit :limit
                """)
                .param("project", project.value())
                .param("limit", LIST_MAX)
                .query((row, _) -> new Member(
                        new AccountId(row.getObject("account_id", UUID.class)), Role.of(row.getString("role"))))
                .list();
    }

    Project byId(ProjectId id) {
        return jdbc.sql("select project_id, name, created_at from project.project where project_id = :id")
                .param("id", id.value())
                .query((row, _) -> new Project(
                        id,
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant()))
                .single();
    }

    List<Mine> ofMember(AccountId account) {
        return jdbc.sql("""
                select p.project_id, p.name, p.created_at, m.role
                  from project.membership m
                  join project.project p on p.project_id = m.project_id
                 where m.account_id = :account
                 order by p.project_id
                 limit :limit
                """)
                .param("account", account.value())
                .param("limit", LIST_MAX)
                .query((row, _) -> new Mine(
                        new Project(
                                new ProjectId(row.getObject("project_id", UUID.class)),
                                row.getString("name"),
                                row.getTimestamp("created_at").toInstant()),
                        Role.of(row.getString("role"))))
                .list();
    }

    @Override
    public List<Membership> ofAccount(AccountId account) {
        return ofMember(account).stream()
                .map(mine -> new Membership(
                        mine.project().id(), mine.project().name(), mine.role().sql()))
                .toList();
    }
}
