-- What is judged: datasets, items, responses and the models behind them.
create schema corpus;

create table corpus.dataset (
  dataset_id uuid primary key,
  project_id uuid not null,
  filename text not null,
  sha256 text not null,
  format text not null check (format in ('jsonl', 'json', 'csv')),
  rows_ok bigint not null,
  rows_bad bigint not null,
  duplicates bigint not null,
  imported_by uuid not null,
  imported_at timestamptz not null
);
create index dataset_project on corpus.dataset (project_id, dataset_id);

create table corpus.dataset_error (
  dataset_id uuid not null references corpus.dataset (dataset_id),
  position int not null,
  line bigint not null,
  field text not null,
  code text not null,
  message text not null,
  primary key (dataset_id, position)
);

create table corpus.model (
  model_id uuid primary key,
  project_id uuid not null,
  name text not null,
  name_sha256 text not null,
  -- Names and ids come from other people's files and may be longer than an index entry: their hashes are unique.
  unique (project_id, name_sha256)
);

create table corpus.item (
  item_id uuid primary key,
  project_id uuid not null,
  external_id text,
  conversation_sha256 text not null,
  turns jsonb not null,
  prompt text not null,
  locale text,
  domain text,
  reference_date date,
  unique (project_id, conversation_sha256)
);

create table corpus.response (
  response_id uuid primary key,
  project_id uuid not null,
  item_id uuid not null references corpus.item (item_id),
  dataset_id uuid not null references corpus.dataset (dataset_id),
  model_id uuid references corpus.model (model_id),
  external_id text not null,
  external_id_sha256 text not null,
  content_sha256 text not null,
  text text not null,
  sha256 text not null,
  metadata jsonb not null,
  unique (project_id, external_id_sha256)
);
create index response_item on corpus.response (item_id);
