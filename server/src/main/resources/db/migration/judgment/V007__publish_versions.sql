-- What was said is read together with the version under which it was said, whose codes may since have changed.
create or replace view judgment.rating_v1 as
select r.submission_id, r.criterion, r.project_id, r.response_id, r.item_id, r.evaluator_id, r.value, r.not_applicable,
       r.reason, l.submitted_at, l.protocol_id
  from judgment.rating r
  join judgment.latest_v1 l on l.submission_id = r.submission_id;

create or replace view judgment.annotation_v1 as
select a.submission_id, a.annotation_id, a.project_id, a.response_id, a.item_id, a.evaluator_id, a.target, a.kind,
       a.category, a.severity, a.exact, a.prefix, a.suffix, a.reason, a.consequence_of, l.submitted_at, a.turn,
       a.span_start, a.span_end, l.protocol_id
  from judgment.annotation a
  join judgment.latest_v1 l on l.submission_id = a.submission_id;

create or replace view judgment.preference_v1 as
select p.submission_id, p.criterion, p.response_a, p.response_b, p.project_id, p.item_id, p.evaluator_id, p.value,
       p.verdict, p.a_shown_first, l.submitted_at, l.protocol_id
  from judgment.preference p
  join judgment.latest_v1 l on l.submission_id = p.submission_id;
