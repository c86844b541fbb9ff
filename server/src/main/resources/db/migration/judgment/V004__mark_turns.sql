-- Marks on a turn of the conversation before the response: judged with it, never counted as its own.
alter table judgment.annotation add column turn int;
alter table judgment.annotation drop constraint annotation_target_check;
alter table judgment.annotation add constraint annotation_target_check check (target in ('span', 'response', 'turn'));
alter table judgment.annotation add constraint annotation_turn_check check ((target = 'turn') = (turn is not null));

create or replace view judgment.annotation_v1 as
select a.submission_id, a.annotation_id, a.project_id, a.response_id, a.item_id, a.evaluator_id, a.target, a.kind,
       a.category, a.severity, a.exact, a.prefix, a.suffix, a.reason, a.consequence_of, l.submitted_at, a.turn
  from judgment.annotation a
  join judgment.latest_v1 l on l.submission_id = a.submission_id;
