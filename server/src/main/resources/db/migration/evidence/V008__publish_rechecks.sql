-- The lead sees which sources behind verdicts say something else by now: the last re-check of each quotation.
create view evidence.last_recheck_v1 as
select distinct on (project_id, capture_id, span_start, span_end)
       project_id, capture_id, span_start, span_end, exact, at, state
  from evidence.recheck
 order by project_id, capture_id, span_start, span_end, at desc, recheck_id desc;
