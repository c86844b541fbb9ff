-- What a person brought because it could not be fetched: it proves something once a second person has seen the source too.
create table evidence.transcription (
  transcription_id uuid primary key,
  project_id uuid not null,
  url text not null,
  capture_id char(64) not null references evidence.capture (capture_id),
  given_by uuid not null,
  given_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  agrees boolean,
  note text,
  unique (project_id, capture_id),
  check (num_nulls(decided_by, decided_at, agrees, note) in (0, 4)),
  -- A second person.
  check (decided_by <> given_by)
);
create index transcription_open on evidence.transcription (project_id, transcription_id) where decided_at is null;
create trigger transcription_stays before delete or truncate on evidence.transcription
  for each statement execute function public.refuse_change();
create trigger transcription_unchanged
  before update of transcription_id, project_id, url, capture_id, given_by, given_at on evidence.transcription
  for each statement execute function public.refuse_change();

create or replace view evidence.ground as
select c.submission_id, c.claim_id, c.citation_id, c.stance, c.tier
  from evidence.citation c
  left join evidence.capture p on p.capture_id = c.capture_id
  left join evidence.extracted_text t on t.text_sha256 = c.text_sha256
 where c.holds
   and c.stance <> 'context'
   and coalesce(c.tier <> 'E', true)
   and (c.engine is not null
        or ((p.usable or exists (select 1
                                   from evidence.transcription x
                                  where x.capture_id = p.capture_id
                                    and x.agrees))
            and p.text_sha256 = c.text_sha256
            and c.span_end <= length(t.text)
            and (c.level <> 'exact' or substr(t.text, c.span_start + 1, c.span_end - c.span_start) = c.exact)));

-- What became of a quotation when its source was fetched again: a fact about a later day, which changes no verdict.
create table evidence.recheck (
  recheck_id uuid primary key,
  project_id uuid not null,
  capture_id char(64) not null references evidence.capture (capture_id),
  span_start int not null,
  span_end int not null,
  exact text not null,
  at timestamptz not null,
  state text not null check (state in ('same', 'context_changed', 'ambiguous', 'changed', 'gone', 'soft_404', 'redirected',
                                       'unreachable')),
  -- What was found then, where something was.
  new_capture_id char(64) references evidence.capture (capture_id),
  nearest_start int,
  nearest_end int,
  -- The fetcher's word where nothing was, or the status.
  detail text,
  check ((nearest_start is null) = (nearest_end is null))
);
create index recheck_latest on evidence.recheck (project_id, capture_id, span_start, span_end, at desc);
create trigger recheck_insert_only before update or delete or truncate on evidence.recheck
  for each statement execute function public.refuse_change();
