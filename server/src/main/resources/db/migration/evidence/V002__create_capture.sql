-- What evaluators cite: sources that were asked for, and the archived files that never change.

-- An order to archive an address; what came of it stays beside it.
create table evidence.capture_order (
  order_id uuid primary key,
  project_id uuid not null,
  ordered_by uuid not null,
  url text not null,
  host text not null,
  ordered_at timestamptz not null,
  state text not null check (state in ('waiting', 'captured', 'refused', 'failed')),
  attempts int not null default 0,
  capture_id char(64),
  -- Why there is no capture: a stable word, and what it means here.
  code text,
  message text,
  finished_at timestamptz,
  check ((state = 'captured') = (capture_id is not null)),
  check ((state = 'waiting') = (finished_at is null)),
  check ((state in ('refused', 'failed')) = (code is not null and message is not null))
);
create index capture_order_person on evidence.capture_order (project_id, ordered_by, order_id desc);
create index capture_order_waiting on evidence.capture_order (order_id) where state = 'waiting';

-- The text of a document, by what it says and who extracted it: a later extractor extracts beside, never over.
create table evidence.extracted_text (
  text_sha256 char(64) primary key,
  extractor text not null,
  text text not null
);

-- One fetch: its file is named by its hash.
create table evidence.capture (
  capture_id char(64) primary key check (capture_id ~ '^[0-9a-f]{64}$'),
  url_requested text not null,
  url_final text not null,
  hops int not null check (hops >= 0),
  ip text not null,
  status int not null,
  fetched_at timestamptz not null,
  wire_bytes bigint not null,
  kind text not null check (kind in ('html', 'pdf', 'json', 'text', 'other')),
  title text not null,
  charset text,
  payload_sha256 char(64) not null,
  text_sha256 char(64) not null references evidence.extracted_text (text_sha256),
  flags text[] not null,
  usable boolean not null,
  software text not null,
  -- Only a whole document that was found proves anything.
  check (not usable or status = 200)
);
alter table evidence.capture_order add foreign key (capture_id) references evidence.capture (capture_id);

create table evidence.capture_file (
  capture_id char(64) primary key references evidence.capture (capture_id),
  bytes bytea not null,
  check (encode(sha256(bytes), 'hex') = capture_id)
);

create trigger extracted_text_insert_only before update or delete or truncate on evidence.extracted_text
  for each statement execute function public.refuse_change();
create trigger capture_insert_only before update or delete or truncate on evidence.capture
  for each statement execute function public.refuse_change();
create trigger capture_file_insert_only before update or delete or truncate on evidence.capture_file
  for each statement execute function public.refuse_change();

-- Whose turn it is at a host: one request at a time, a pause after each.
create table evidence.host_turn (
  host text primary key,
  order_id uuid,
  until timestamptz not null
);
