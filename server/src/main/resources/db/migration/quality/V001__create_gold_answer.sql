-- Whether judgments hold: what is known to be right of a response, and what came of comparing with it.
create schema quality;

-- The known right judgment of a response; a correction is another version, and the last one counts.
create table quality.gold_answer (
  project_id uuid not null references project.project (project_id),
  response_id uuid not null references corpus.response (response_id),
  version int not null check (version >= 1),
  answer jsonb not null,
  note text not null,
  made_by uuid not null references people.account (account_id),
  made_at timestamptz not null,
  primary key (project_id, response_id, version)
);
create trigger gold_answer_insert_only before update or delete or truncate on quality.gold_answer
  for each statement execute function public.refuse_change();
