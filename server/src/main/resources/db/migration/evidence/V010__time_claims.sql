-- How long evaluators worked on a claim, step by step: what fact-checking costs, for its lead; pay rests on work signals alone.
create table evidence.claim_time (
  time_id uuid primary key,
  project_id uuid not null references project.project (project_id),
  claim_id uuid not null,
  evaluator_id uuid not null references people.account (account_id),
  step text not null check (step in ('search', 'read', 'compute', 'decide')),
  active_ms bigint not null check (active_ms between 1 and 1800000),
  received_at timestamptz not null
);
create index claim_time_claim on evidence.claim_time (project_id, claim_id, evaluator_id);
create trigger claim_time_insert_only before update or delete or truncate on evidence.claim_time
  for each statement execute function public.refuse_change();

create view evidence.claim_time_v1 as
select project_id, claim_id, evaluator_id, step, sum(active_ms)::bigint as active_ms
  from evidence.claim_time
 group by project_id, claim_id, evaluator_id, step;
