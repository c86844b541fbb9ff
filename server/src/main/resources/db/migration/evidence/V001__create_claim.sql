-- What the facts rest on: the claims that evaluators list, with verdicts that stay provisional until proven.
create schema evidence;

create table evidence.claim (
  submission_id uuid not null,
  claim_id uuid not null,
  project_id uuid not null,
  response_id uuid not null,
  evaluator_id uuid not null,
  position int not null,
  text text not null,
  span_start int,
  span_end int,
  exact text,
  verdict text check (verdict in ('supported', 'contradicted', 'mixed', 'unverifiable', 'not_checkworthy', 'irrelevant')),
  provisional boolean not null,
  reason text not null,
  primary key (submission_id, claim_id),
  check ((span_start is null) = (span_end is null)),
  check (span_start <= span_end)
) partition by range (submission_id);
create index claim_project on evidence.claim (project_id, verdict);

select public.ensure_partitions('evidence.claim', now(), 3);
