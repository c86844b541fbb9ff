-- The lead sees how far each item is and everything that was done on it, repeats and what came to nothing among it.
create index task_item on assignment.task (project_id, item_id) include (open_slots, overlap);
create index task_begun on assignment.task (project_id, item_id) where open_slots < overlap;

create view assignment.attempt_v1 as
select a.assignment_id, a.task_id, a.project_id, t.protocol_id, t.item_id, a.evaluator_id, a.state, a.leased_at,
       a.lease_until, a.ended_at, a.skip_reason, a.skip_note, a.shown, a.repeat_of is not null as repeat
  from assignment.assignment a
  join assignment.task t on t.task_id = a.task_id;
