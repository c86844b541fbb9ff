-- Which tasks are done with suggestions, and what became of each suggestion: insert-only, so that anchoring can be measured.
create schema assistance;

-- Drawn once for each assignment, and never again.
create table assistance.lot (
  assignment_id uuid primary key,
  project_id uuid not null,
  evaluator_id uuid not null,
  assisted boolean not null,
  -- Of a hundred assignments, so many without assistance: the chance that was drawn with.
  unassisted_percent int not null check (unassisted_percent between 0 and 100),
  drawn_at timestamptz not null
);
create index lot_project on assistance.lot (project_id);

-- A suggestion as it was first shown.
create table assistance.suggestion (
  suggestion_id uuid primary key,
  assignment_id uuid not null references assistance.lot (assignment_id),
  project_id uuid not null,
  target text not null check (target in ('response', 'justification')),
  response_id uuid,
  kind text not null check (kind in
    ('grammar', 'language', 'variety', 'register', 'readability', 'numbers', 'arithmetic', 'algebra')),
  code text not null,
  span_start int not null,
  span_end int not null,
  exact text not null,
  text_sha256 text not null,
  shown_at timestamptz not null,
  check (0 <= span_start and span_start <= span_end),
  check ((response_id is not null) = (target = 'response')),
  unique nulls not distinct (assignment_id, target, response_id, text_sha256, kind, code, span_start, span_end)
);
create index suggestion_project on assistance.suggestion (project_id);

-- The last one counts: who undoes a mark may dismiss what it came from.
create table assistance.decision (
  decision_id uuid primary key,
  suggestion_id uuid not null references assistance.suggestion (suggestion_id),
  decision text not null check (decision in ('accepted', 'dismissed')),
  decided_at timestamptz not null
);
create index decision_suggestion on assistance.decision (suggestion_id, decision_id);

create trigger lot_insert_only before update or delete or truncate on assistance.lot
  for each statement execute function public.refuse_change();
create trigger suggestion_insert_only before update or delete or truncate on assistance.suggestion
  for each statement execute function public.refuse_change();
create trigger decision_insert_only before update or delete or truncate on assistance.decision
  for each statement execute function public.refuse_change();

create view assistance.last_decision_v1 as
select distinct on (suggestion_id) suggestion_id, decision, decided_at
  from assistance.decision
 order by suggestion_id, decision_id desc;
