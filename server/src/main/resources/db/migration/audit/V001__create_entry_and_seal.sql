-- Who did what to which thing; insert-only, and sealed by hash in the order of commit.
create schema audit;

create table audit.entry (
  entry_id uuid primary key,
  happened_at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  project_id uuid,
  detail text not null default '{}'
);
create index entry_project on audit.entry (project_id, entry_id);
create trigger entry_insert_only before update or delete or truncate on audit.entry
  for each statement execute function public.refuse_change();

create table audit.seal (
  position bigint primary key,
  entry_id uuid not null unique references audit.entry (entry_id),
  hash text not null,
  sealed_at timestamptz not null
);
create trigger seal_insert_only before update or delete or truncate on audit.seal
  for each statement execute function public.refuse_change();
