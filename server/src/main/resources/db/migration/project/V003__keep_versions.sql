-- A protocol goes on in versions: what became of the codes, why it changed, and who has read that.
alter table project.protocol
  add column previous_id uuid references project.protocol (protocol_id),
  add column retired_at timestamptz,
  -- What the lead says of the whole change; a draft may still be without words.
  add column note_es text not null default '' check (length(note_es) <= 4000),
  add column note_en text not null default '' check (length(note_en) <= 4000),
  add check ((state = 'retired') = (retired_at is not null)),
  add unique (previous_id);

create or replace function project.refuse_published_change() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' then
    if tg_op = 'DELETE' then
      raise exception 'a published protocol stays';
    end if;
    if (new.document, new.version, new.sha256, new.published_at, new.previous_id, new.note_es, new.note_en)
       is distinct from
       (old.document, old.version, old.sha256, old.published_at, old.previous_id, old.note_es, old.note_en) then
      raise exception 'a published protocol cannot change';
    end if;
    if (old.state, new.state) not in (('published', 'published'), ('published', 'retired'), ('retired', 'retired')) then
      raise exception 'a published protocol is retired, once';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger protocol_stays before delete on project.protocol
  for each row execute function project.refuse_published_change();

-- What became of each code of the version before.
create table project.mapping (
  protocol_id uuid not null references project.protocol (protocol_id) on delete cascade,
  part text not null check (part in ('criterion', 'category', 'scale')),
  code text not null,
  fate text not null check (fate in ('kept', 'renamed', 'merged', 'split', 'dropped')),
  targets text[] not null,
  -- Of a scale: pairs of a point before and the point that it is now.
  points int[],
  primary key (protocol_id, part, code),
  check (part = 'scale' or points is null),
  check (part <> 'scale' or cardinality(targets) = 0),
  check (part = 'scale' or case fate when 'dropped' then cardinality(targets) = 0
                                     when 'split' then cardinality(targets) > 1
                                     else cardinality(targets) = 1 end)
);

create function project.refuse_sealed_part() returns trigger language plpgsql as $$
begin
  if exists (select
               from project.protocol
              where protocol_id = case when tg_op = 'INSERT' then new.protocol_id else old.protocol_id end
                and state <> 'draft'
                -- What arrives together with its protocol is brought back from an archive.
                and not (tg_op = 'INSERT' and xmin = pg_current_xact_id()::xid)) then
    raise exception 'what belongs to a published protocol cannot change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger mapping_sealed before insert or update or delete on project.mapping
  for each row execute function project.refuse_sealed_part();

-- Who has read what changed; work under the version begins after it.
create table project.acknowledgement (
  protocol_id uuid not null references project.protocol (protocol_id),
  account_id uuid not null references people.account (account_id),
  acknowledged_at timestamptz not null,
  primary key (protocol_id, account_id)
);
create trigger acknowledgement_insert_only before update or delete on project.acknowledgement
  for each row execute function public.refuse_change();
create trigger acknowledgement_never_emptied before truncate on project.acknowledgement
  for each statement execute function public.refuse_change();

create or replace view project.protocol_v1 as
select protocol_id, project_id, version, sha256, published_at, previous_id, retired_at
  from project.protocol
 where state <> 'draft';

create view project.mapping_v1 as
select m.protocol_id, p.project_id, p.previous_id, m.part, m.code, m.fate, m.targets, m.points
  from project.mapping m
  join project.protocol p on p.protocol_id = m.protocol_id
 where p.state <> 'draft';
