-- What the computer algebra said of an equation. It is another program, which may say otherwise one day: what was said is kept,
-- and only what is kept can be cited.
create table evidence.algebra_answer (
  project_id uuid not null,
  engine text not null,
  input text not null,
  output text not null check (output in ('EQUAL', 'DIFFERENT', 'UNDECIDED')),
  answered_at timestamptz not null,
  primary key (project_id, engine, input)
);
create trigger algebra_answer_insert_only before update or delete or truncate on evidence.algebra_answer
  for each statement execute function public.refuse_change();
