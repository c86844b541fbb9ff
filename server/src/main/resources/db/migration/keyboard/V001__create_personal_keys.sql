-- Which key does what: the keys that a person chose, so that they follow them to another machine.
create schema keyboard;

create table keyboard.personal_keys (
  -- Of people, which this module lies below; accounts are never deleted.
  account_id uuid primary key,
  keys jsonb not null check (jsonb_typeof(keys) = 'object' and octet_length(keys::text) < 20000),
  single_keys boolean not null,
  changed_at timestamptz not null
);
