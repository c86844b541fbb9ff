-- Under which rules: projects, who belongs to them, and their protocols, immutable once published.
create schema project;

create table project.project (
  project_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_by uuid not null references people.account (account_id),
  created_at timestamptz not null
);

create table project.membership (
  project_id uuid not null references project.project (project_id),
  account_id uuid not null references people.account (account_id),
  role text not null check (role in ('lead', 'reviewer', 'evaluator')),
  added_at timestamptz not null,
  primary key (project_id, account_id)
);
create index membership_account on project.membership (account_id);

create table project.protocol (
  protocol_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  version text not null,
  state text not null check (state in ('draft', 'published', 'retired')),
  document text not null,
  sha256 text,
  created_at timestamptz not null,
  published_at timestamptz,
  unique (project_id, version),
  check ((state = 'draft') = (sha256 is null)),
  check ((state = 'draft') = (published_at is null))
);
create unique index protocol_one_draft on project.protocol (project_id) where state = 'draft';
create unique index protocol_one_published on project.protocol (project_id) where state = 'published';

create function project.refuse_published_change() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.document, new.version, new.sha256) is distinct from (old.document, old.version, old.sha256) then
    raise exception 'a published protocol cannot change';
  end if;
  return new;
end $$;
create trigger protocol_immutable before update on project.protocol
  for each row execute function project.refuse_published_change();
