-- How often each response was given what: all that agreement needs, kept up to date so that a million ratings answer at once.

-- Submissions that the counts do not know yet; what is kept tells it in its own transaction.
create table quality.uncounted (
  submission_id uuid primary key,
  project_id uuid not null,
  responses uuid[] not null
);
create index uncounted_project on quality.uncounted (project_id);

-- Of one response under one version of the protocol: the ratings on a criterion, lowest first.
create table quality.rated_response (
  project_id uuid not null,
  response_id uuid not null,
  protocol_id uuid not null,
  criterion text not null,
  ratings int[] not null check (cardinality(ratings) >= 1),
  rated_at timestamptz not null,
  primary key (project_id, criterion, response_id, protocol_id)
);

-- How many judged it, and how many of them marked an error of a family.
create table quality.judged_response (
  project_id uuid not null,
  response_id uuid not null,
  protocol_id uuid not null,
  judgments int not null check (judgments >= 1),
  judged_at timestamptz not null,
  primary key (project_id, response_id, protocol_id)
);
create table quality.marked_response (
  project_id uuid not null,
  response_id uuid not null,
  protocol_id uuid not null,
  family text not null,
  judgments int not null check (judgments >= 1),
  primary key (project_id, family, response_id, protocol_id)
);

insert into quality.uncounted (submission_id, project_id, responses)
select l.submission_id, l.project_id, t.responses
  from judgment.latest_v1 l
  join assignment.task_v1 t on t.task_id = l.task_id;
