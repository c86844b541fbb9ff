-- A new version of the protocol takes over the places that are still open: nothing beyond the overlap, nothing twice.
alter table assignment.task
  -- Under a retired version: no place opens here again.
  add column closed boolean not null default false,
  -- The task under the newest version to which its places go.
  add column moved_to uuid references assignment.task (task_id),
  -- How many submissions and leases under earlier versions exceed what is asked now: so many places do not come back.
  add column surplus int not null default 0 check (surplus >= 0),
  drop constraint task_overlap_check,
  add constraint task_overlap_check check (overlap between 0 and 50),
  add check (not closed or open_slots = 0),
  add check (closed or moved_to is null),
  add check (surplus = 0 or overlap = 0);
create index task_moved on assignment.task (moved_to) where moved_to is not null;
