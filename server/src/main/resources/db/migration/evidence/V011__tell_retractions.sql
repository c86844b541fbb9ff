-- What a search of a project told to be retracted, by the address at which it was found, and when it was told first.
create view evidence.retraction as
select s.project_id, h.capture_url, min(s.at) as told_at
  from evidence.search_hit h
  join evidence.search_step s on s.step_id = h.step_id
 where h.retracted
 group by s.project_id, h.capture_url;
