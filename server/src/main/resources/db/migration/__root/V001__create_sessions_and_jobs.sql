-- Sessions and jobs live in the database, so that any instance can serve any request.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time on scheduled_tasks (priority desc, execution_time asc);

-- The smallest UUID version 7 of an instant: the first 48 bits are Unix milliseconds (RFC 9562, section 5.7).
create function uuid_floor(instant timestamptz) returns uuid
  language sql immutable strict
  return (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid;

-- Insert-only tables say so themselves.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name;
end $$;

-- Makes the monthly partitions of a table that is ranged by UUIDv7, from the month of one instant on.
create function ensure_partitions(parent regclass, first_month timestamptz, months int) returns void
  language plpgsql as $$
declare
  month timestamptz := date_trunc('month', first_month at time zone 'UTC') at time zone 'UTC';
  partition text;
begin
  perform pg_advisory_xact_lock(hashtext('ensure_partitions'));
  for step in 0..months - 1 loop
    partition := format('%s_%s', parent, to_char(month at time zone 'UTC', 'YYYY_MM'));
    if to_regclass(partition) is null then
      execute format('create table %s partition of %s for values from (%L) to (%L)',
        partition, parent, uuid_floor(month), uuid_floor(month + interval '1 month'));
    end if;
    month := month + interval '1 month';
  end loop;
end $$;
