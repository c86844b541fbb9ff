-- A task is of one response or of up to five to one prompt, and each evaluator sees them in an order drawn by lot.
alter table assignment.task add column responses uuid[];
update assignment.task set responses = array[response_id];
alter table assignment.task
  alter column responses set not null,
  add check (cardinality(responses) between 1 and 5 and responses[1] = response_id),
  drop constraint task_protocol_id_response_id_key,
  add unique (protocol_id, responses);

alter table assignment.assignment add column shown uuid[];
update assignment.assignment a set shown = t.responses from assignment.task t where t.task_id = a.task_id;
alter table assignment.assignment
  alter column shown set not null,
  -- A comparison that comes back to the same person, sides exchanged: it takes no place and counts in no result.
  add column repeat_of uuid unique references assignment.assignment (assignment_id),
  drop constraint assignment_task_id_evaluator_id_key;
create unique index assignment_once on assignment.assignment (task_id, evaluator_id) where repeat_of is null;

create or replace view assignment.task_v1 as
select task_id, project_id, protocol_id, item_id, response_id, overlap, open_slots, responses
  from assignment.task;

create or replace view assignment.assignment_v1 as
select assignment_id, task_id, project_id, evaluator_id, state, leased_at, ended_at
  from assignment.assignment
 where repeat_of is null;

create view assignment.repeat_v1 as
select assignment_id, repeat_of, project_id, evaluator_id, state
  from assignment.assignment
 where repeat_of is not null;
