-- Where marks stand, for who compares them with others.
create or replace view judgment.annotation_v1 as
select a.submission_id, a.annotation_id, a.project_id, a.response_id, a.item_id, a.evaluator_id, a.target, a.kind,
       a.category, a.severity, a.exact, a.prefix, a.suffix, a.reason, a.consequence_of, l.submitted_at, a.turn,
       a.span_start, a.span_end
  from judgment.annotation a
  join judgment.latest_v1 l on l.submission_id = a.submission_id;
create index annotation_response on judgment.annotation (response_id);
