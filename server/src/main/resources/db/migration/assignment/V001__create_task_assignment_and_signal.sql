-- Who judges what, when: tasks with their places, assignments, and the signals from which time is computed.
create schema assignment;

create table assignment.task (
  task_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  protocol_id uuid not null references project.protocol (protocol_id),
  item_id uuid not null references corpus.item (item_id),
  response_id uuid not null references corpus.response (response_id),
  overlap int not null check (overlap between 1 and 50),
  open_slots int not null check (open_slots between 0 and overlap),
  priority int not null default 0,
  shuffle bigint not null,
  unique (protocol_id, response_id)
);
create index task_open on assignment.task (project_id, priority, shuffle, task_id) where open_slots > 0;

create table assignment.assignment (
  assignment_id uuid primary key,
  task_id uuid not null references assignment.task (task_id),
  project_id uuid not null references project.project (project_id),
  evaluator_id uuid not null references people.account (account_id),
  state text not null check (state in ('leased', 'submitted', 'returned', 'accepted', 'skipped', 'expired')),
  position int not null,
  leased_at timestamptz not null,
  lease_until timestamptz not null,
  ended_at timestamptz,
  skip_reason text,
  skip_note text,
  unique (task_id, evaluator_id),
  check ((state = 'leased') = (ended_at is null))
);
create unique index assignment_one_lease on assignment.assignment (project_id, evaluator_id) where state = 'leased';
create index assignment_lease_until on assignment.assignment (lease_until) where state = 'leased';
create index assignment_evaluator on assignment.assignment (evaluator_id, project_id);

create table assignment.work_signal (
  evaluator_id uuid not null references people.account (account_id),
  tab text not null check (length(tab) between 1 and 64),
  seq bigint not null,
  assignment_id uuid not null references assignment.assignment (assignment_id),
  kind text not null check (kind in ('open', 'activity', 'pause', 'close', 'submit')),
  happened_at timestamptz not null,
  client_at timestamptz not null,
  sent_at timestamptz not null,
  received_at timestamptz not null,
  counted boolean not null,
  primary key (evaluator_id, tab, seq)
);
create index work_signal_assignment on assignment.work_signal (assignment_id);
create index work_signal_time on assignment.work_signal (evaluator_id, happened_at);

create view assignment.task_v1 as
select task_id, project_id, protocol_id, item_id, response_id, overlap, open_slots
  from assignment.task;

create view assignment.assignment_v1 as
select assignment_id, task_id, project_id, evaluator_id, state, leased_at, ended_at
  from assignment.assignment;

create view assignment.work_signal_v1 as
select s.evaluator_id, s.tab, s.seq, s.assignment_id, a.project_id, a.task_id, s.kind, s.happened_at,
       case when a.state = 'leased' then a.lease_until else a.ended_at end as end_at
  from assignment.work_signal s
  join assignment.assignment a on a.assignment_id = s.assignment_id
 where s.counted;
