-- Whether a response does what one rubric item of its prompt says.
create table judgment.rubric_answer (
  submission_id uuid not null,
  response_id uuid not null,
  rubric_item text not null,
  project_id uuid not null,
  item_id uuid not null,
  evaluator_id uuid not null,
  met boolean not null,
  reason text,
  primary key (submission_id, response_id, rubric_item)
) partition by range (submission_id);
create index rubric_answer_project on judgment.rubric_answer (project_id);
select public.ensure_partitions('judgment.rubric_answer', now(), 3);

create view judgment.rubric_answer_v1 as
select a.submission_id, a.response_id, a.rubric_item, a.project_id, a.item_id, a.evaluator_id, a.met, a.reason,
       l.submitted_at
  from judgment.rubric_answer a
  join judgment.latest_v1 l on l.submission_id = a.submission_id;
