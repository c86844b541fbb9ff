-- What evaluators say: documents that only ever grow in number, and the narrow tables projected from them.
create schema judgment;

create table judgment.draft (
  assignment_id uuid primary key references assignment.assignment (assignment_id),
  evaluator_id uuid not null,
  version int not null check (version > 0),
  content text not null,
  saved_at timestamptz not null
);

create table judgment.submission (
  submission_id uuid primary key,
  assignment_id uuid not null,
  project_id uuid not null,
  protocol_id uuid not null,
  task_id uuid not null,
  item_id uuid not null,
  response_id uuid not null,
  evaluator_id uuid not null,
  revision int not null check (revision > 0),
  document text not null,
  sha256 text not null,
  submitted_at timestamptz not null
) partition by range (submission_id);
create index submission_project on judgment.submission (project_id, submission_id);
create index submission_assignment on judgment.submission (assignment_id);
create trigger submission_insert_only before update or delete on judgment.submission
  for each row execute function public.refuse_change();
create trigger submission_never_emptied before truncate on judgment.submission
  for each statement execute function public.refuse_change();

-- A unique constraint on the partitioned table would have to contain its id; the promise lives here.
create table judgment.submission_key (
  assignment_id uuid not null references assignment.assignment (assignment_id),
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  submission_id uuid not null,
  revision int not null,
  primary key (assignment_id, idempotency_key),
  unique (assignment_id, revision)
);

create table judgment.rating (
  submission_id uuid not null,
  criterion text not null,
  project_id uuid not null,
  response_id uuid not null,
  item_id uuid not null,
  evaluator_id uuid not null,
  value int,
  not_applicable boolean not null,
  reason text,
  primary key (submission_id, criterion),
  check ((value is null) = not_applicable)
) partition by range (submission_id);
create index rating_project on judgment.rating (project_id, criterion);

create table judgment.annotation (
  submission_id uuid not null,
  annotation_id uuid not null,
  project_id uuid not null,
  response_id uuid not null,
  item_id uuid not null,
  evaluator_id uuid not null,
  position int not null,
  target text not null check (target in ('span', 'response')),
  kind text not null check (kind in ('strength', 'weakness', 'factual_error')),
  category text not null,
  severity text not null check (severity in ('neutral', 'minor', 'major', 'critical')),
  span_start int,
  span_end int,
  exact text,
  prefix text,
  suffix text,
  point boolean not null,
  reason text not null,
  consequence_of uuid,
  guideline_rule text,
  primary key (submission_id, annotation_id),
  check ((target = 'span') = (span_start is not null and span_end is not null and exact is not null)),
  check (span_start <= span_end)
) partition by range (submission_id);
create index annotation_project on judgment.annotation (project_id, category, severity);

select public.ensure_partitions('judgment.submission', now(), 3);
select public.ensure_partitions('judgment.rating', now(), 3);
select public.ensure_partitions('judgment.annotation', now(), 3);

-- Only the last revision of an assignment counts.
create view judgment.latest_v1 as
select s.submission_id, s.assignment_id, s.project_id, s.protocol_id, s.task_id, s.item_id, s.response_id,
       s.evaluator_id, s.revision, s.sha256, s.submitted_at
  from judgment.submission s
  join (select assignment_id, max(revision) as revision
          from judgment.submission_key
         group by assignment_id) k on k.assignment_id = s.assignment_id and k.revision = s.revision;

create view judgment.rating_v1 as
select r.submission_id, r.criterion, r.project_id, r.response_id, r.item_id, r.evaluator_id, r.value, r.not_applicable,
       r.reason, l.submitted_at
  from judgment.rating r
  join judgment.latest_v1 l on l.submission_id = r.submission_id;

create view judgment.annotation_v1 as
select a.submission_id, a.annotation_id, a.project_id, a.response_id, a.item_id, a.evaluator_id, a.target, a.kind,
       a.category, a.severity, a.exact, a.prefix, a.suffix, a.reason, a.consequence_of, l.submitted_at
  from judgment.annotation a
  join judgment.latest_v1 l on l.submission_id = a.submission_id;
