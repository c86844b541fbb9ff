-- Submissions of one item are found without reading those of all others.
create index submission_item on judgment.submission (item_id);
create index annotation_item on judgment.annotation (item_id);
create index rating_item on judgment.rating (item_id, criterion);

-- The same as before, so that the database may look the later revision up instead of grouping all keys.
create or replace view judgment.latest_v1 as
select s.submission_id, s.assignment_id, s.project_id, s.protocol_id, s.task_id, s.item_id, s.response_id,
       s.evaluator_id, s.revision, s.sha256, s.submitted_at
  from judgment.submission s
 where not s.repeat
   and not exists (select
                     from judgment.submission_key later
                    where later.assignment_id = s.assignment_id and later.revision > s.revision);

create view judgment.submission_v1 as
select s.submission_id, s.assignment_id, s.project_id, s.protocol_id, s.item_id, s.evaluator_id, s.revision, s.repeat,
       s.document, s.sha256, s.submitted_at,
       not exists (select
                     from judgment.submission_key later
                    where later.assignment_id = s.assignment_id and later.revision > s.revision) as latest
  from judgment.submission s;
