-- The search trail: what was searched for a claim, where, and what was looked at, so that "not found" can be checked.

-- One question put to one connector.
create table evidence.search_step (
  step_id uuid primary key,
  project_id uuid not null,
  -- A claim may still be in a draft.
  claim_id uuid not null,
  evaluator_id uuid not null,
  connector text not null,
  query text not null check (query <> ''),
  language text not null check (language in ('es', 'en')),
  at timestamptz not null,
  -- Where the connector went on with fewer words by itself: the step that found nothing.
  shortened_of uuid references evidence.search_step (step_id),
  hit_count int not null check (hit_count >= 0),
  -- Why there was no answer: a stable word.
  failure text,
  duration_ms bigint not null check (duration_ms >= 0),
  check (failure is null or hit_count = 0)
);
create index search_step_claim on evidence.search_step (project_id, evaluator_id, claim_id, step_id);

create table evidence.search_hit (
  step_id uuid not null references evidence.search_step (step_id),
  rank int not null check (rank >= 1),
  url text not null,
  -- What to archive: the revision that was found, not the page that moves.
  capture_url text not null,
  title text not null,
  snippet text not null,
  revision text,
  published text,
  license text,
  retracted boolean not null,
  -- For a document of the project: which, and the code points of its text.
  document_id uuid,
  passage_start int,
  passage_end int,
  opened_at timestamptz,
  reading_since timestamptz,
  dwell_ms bigint check (dwell_ms >= 0),
  primary key (step_id, rank),
  check ((document_id is null) = (passage_start is null)),
  check ((document_id is null) = (passage_end is null)),
  check (passage_start < passage_end),
  check (opened_at is not null or (reading_since is null and dwell_ms is null))
);

-- What was retracted is no source, whoever finds it again.
create index search_hit_retracted on evidence.search_hit (capture_url) where retracted;

create trigger search_step_insert_only before update or delete or truncate on evidence.search_step
  for each statement execute function public.refuse_change();
-- Only how it was read is added to a hit.
create trigger search_hit_stays before delete or truncate on evidence.search_hit
  for each statement execute function public.refuse_change();
create trigger search_hit_unchanged
  before update of step_id, rank, url, capture_url, title, snippet, revision, published, license, retracted, document_id,
                   passage_start, passage_end
  on evidence.search_hit
  for each statement execute function public.refuse_change();
