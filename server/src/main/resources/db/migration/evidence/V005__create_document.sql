-- The project's own documents, in which claims are looked up: archived as captures, indexed outside the database.

create table evidence.document (
  document_id uuid primary key,
  project_id uuid not null,
  capture_id char(64) not null references evidence.capture (capture_id),
  payload_sha256 char(64) not null,
  filename text not null,
  title text not null check (title <> ''),
  added_by uuid not null,
  added_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index document_project on evidence.document (project_id, document_id);
create index document_capture on evidence.document (capture_id);
-- The same file once, as long as it is not withdrawn.
create unique index document_once on evidence.document (project_id, payload_sha256) where withdrawn_at is null;

create trigger document_stays before delete or truncate on evidence.document
  for each statement execute function public.refuse_change();
create trigger document_unchanged
  before update of document_id, project_id, capture_id, payload_sha256, filename, title, added_by, added_at on evidence.document
  for each statement execute function public.refuse_change();
