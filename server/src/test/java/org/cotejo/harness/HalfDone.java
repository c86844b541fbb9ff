package org.cotejo.harness;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one transaction writes is there together or not at all; these queries find what is not. */
public final class HalfDone {
    private HalfDone() {}

    /** Submissions without their ratings or, of several responses, their preferences, without their key, their audit entry or the end of their assignment. */
    public static List<String> submissions(JdbcClient jdbc) {
        return jdbc.sql("""
                select s.submission_id::text
                  from judgment.submission s
                 where not exists (select from judgment.rating r
                                    where r.submission_id = s.submission_id
                                      and not s.document::jsonb -> 'content' ?? 'comparison')
                   and not exists (select from judgment.preference p where p.submission_id = s.submission_id)
                    or not exists (select from judgment.submission_key k where k.submission_id = s.submission_id)
                    or not exists (select from audit.entry e where e.subject_id = s.submission_id::text)
                    or exists (select from assignment.assignment a
                                where a.assignment_id = s.assignment_id and a.state in ('leased', 'expired'))
                """).query(String.class).list();
    }
}
