-- What comes in: uploads kept until they are imported or discarded, so that any instance can go on with them.
create schema exchange;

create table exchange.import (
  import_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  filename text not null,
  state text not null check (state in ('uploading', 'checking', 'checked', 'importing', 'imported', 'cancelled', 'failed')),
  policy text check (policy in ('good_rows', 'all_or_none')),
  bytes_total bigint not null default 0,
  bytes_done bigint not null default 0,
  sha256 text,
  report text,
  items_added bigint,
  responses_added bigint,
  unchanged bigint,
  problem text,
  created_by uuid not null references people.account (account_id),
  created_at timestamptz not null
);
create index import_project on exchange.import (project_id, import_id);

create table exchange.import_chunk (
  import_id uuid not null references exchange.import (import_id) on delete cascade,
  position int not null,
  bytes bytea not null,
  primary key (import_id, position)
);
alter table exchange.import_chunk alter column bytes set storage external;
