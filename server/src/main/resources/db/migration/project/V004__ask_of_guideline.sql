-- What the guideline leaves open: questions of evaluators, the lead's answers, and what they add to the next version.
create table project.question (
  question_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  protocol_id uuid not null references project.protocol (protocol_id),
  asker_id uuid not null references people.account (account_id),
  -- Where it came up; the tables belong to modules above.
  assignment_id uuid not null,
  item_id uuid not null,
  about_kind text check (about_kind in ('mark', 'criterion', 'category', 'section')),
  about text check (length(about) between 1 and 500),
  question text not null check (length(question) between 1 and 2000),
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid references people.account (account_id),
  answered_at timestamptz,
  check ((about_kind is null) = (about is null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index question_open on project.question (project_id, question_id) where answer is null;
create index question_project on project.question (project_id, question_id);
create index question_asker on project.question (asker_id, project_id, question_id);

create function project.refuse_question_change() returns trigger language plpgsql as $$
begin
  if old.answer is not null
     or (new.question_id, new.project_id, new.protocol_id, new.asker_id, new.assignment_id, new.item_id, new.about_kind,
         new.about, new.question, new.asked_at)
        is distinct from
        (old.question_id, old.project_id, old.protocol_id, old.asker_id, old.assignment_id, old.item_id, old.about_kind,
         old.about, old.question, old.asked_at) then
    raise exception 'a question stays as it was asked, and its answer as it was given';
  end if;
  return new;
end $$;
create trigger question_stays before update on project.question
  for each row execute function project.refuse_question_change();
create trigger question_kept before delete on project.question
  for each row execute function public.refuse_change();

-- One line of a change log. Without a protocol it waits for the next version that is published.
create table project.change_entry (
  entry_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  protocol_id uuid references project.protocol (protocol_id),
  question_id uuid not null unique references project.question (question_id),
  text_es text not null check (length(text_es) between 1 and 4000),
  text_en text not null check (length(text_en) between 1 and 4000),
  added_at timestamptz not null
);
create index change_entry_protocol on project.change_entry (protocol_id);
create index change_entry_waiting on project.change_entry (project_id) where protocol_id is null;

create function project.refuse_entry_change() returns trigger language plpgsql as $$
begin
  if old.protocol_id is not null then
    raise exception 'the change log of a published protocol cannot change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger change_entry_sealed before update or delete on project.change_entry
  for each row execute function project.refuse_entry_change();
