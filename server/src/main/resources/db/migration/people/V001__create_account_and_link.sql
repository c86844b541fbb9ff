-- Who may work: accounts, their roles and the one-time links that let them in.
create schema people;

create table people.account (
  account_id uuid primary key,
  display_name text not null check (length(display_name) between 1 and 200),
  email text unique check (email = lower(email) and email like '%_@_%'),
  pseudonym text not null unique,
  locale text not null check (locale in ('es', 'en')),
  roles text[] not null check (roles <@ array['admin', 'lead']),
  password_hash text,
  simulated boolean not null,
  disabled_at timestamptz,
  session_epoch integer not null default 0,
  created_at timestamptz not null
);

create table people.link (
  link_id uuid primary key,
  token_sha256 text not null unique,
  account_id uuid not null references people.account (account_id),
  kind text not null check (kind in ('sign_in', 'invitation')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);
create index link_account on people.link (account_id);

create table people.sign_in_failure (
  failure_id uuid primary key,
  subject text not null,
  failed_at timestamptz not null
);
create index sign_in_failure_subject on people.sign_in_failure (subject, failed_at);
