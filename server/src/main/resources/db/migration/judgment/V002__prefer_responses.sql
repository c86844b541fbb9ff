-- Preferences, and parts of a submission that speak of one of several responses.
alter table judgment.submission add column repeat boolean not null default false;
alter table judgment.rating drop constraint rating_pkey;
alter table judgment.rating add primary key (submission_id, response_id, criterion);

-- Sides as they stand in the data, the response with the smaller id first; what was shown first is beside it.
create table judgment.preference (
  submission_id uuid not null,
  -- A criterion, or empty for the preference as a whole.
  criterion text not null,
  response_a uuid not null,
  response_b uuid not null,
  project_id uuid not null,
  item_id uuid not null,
  evaluator_id uuid not null,
  -- From -3, a is much better, to 3, b is; of a ranking -1, 0 or 1.
  value int check (value between -3 and 3),
  verdict text not null check (verdict in ('preference', 'ranking', 'both_bad', 'cannot_judge')),
  a_shown_first boolean not null,
  primary key (submission_id, criterion, response_a, response_b),
  check (response_a < response_b),
  check ((value is not null) = (verdict in ('preference', 'ranking')))
) partition by range (submission_id);
create index preference_project on judgment.preference (project_id);
select public.ensure_partitions('judgment.preference', now(), 3);

-- Only the last revision of an assignment counts, and no repeat.
create or replace view judgment.latest_v1 as
select s.submission_id, s.assignment_id, s.project_id, s.protocol_id, s.task_id, s.item_id, s.response_id,
       s.evaluator_id, s.revision, s.sha256, s.submitted_at
  from judgment.submission s
  join (select assignment_id, max(revision) as revision
          from judgment.submission_key
         group by assignment_id) k on k.assignment_id = s.assignment_id and k.revision = s.revision
 where not s.repeat;

create view judgment.preference_v1 as
select p.submission_id, p.criterion, p.response_a, p.response_b, p.project_id, p.item_id, p.evaluator_id, p.value,
       p.verdict, p.a_shown_first, l.submitted_at
  from judgment.preference p
  join judgment.latest_v1 l on l.submission_id = p.submission_id;

-- A pair judged twice by one person: the first time, and again with the sides exchanged.
create view judgment.repeated_preference_v1 as
select again.project_id, again.evaluator_id, first.value as first_value, first.verdict as first_verdict,
       again.value as again_value, again.verdict as again_verdict
  from judgment.preference again
  join judgment.submission s on s.submission_id = again.submission_id and s.repeat
  join assignment.repeat_v1 r on r.assignment_id = s.assignment_id
  join judgment.latest_v1 l on l.assignment_id = r.repeat_of
  join judgment.preference first on first.submission_id = l.submission_id
   and first.response_a = again.response_a and first.response_b = again.response_b
   and first.criterion = '' and again.criterion = '';
