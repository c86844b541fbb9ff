-- What verdicts rest on: citations of archived sources and computations, sources by trust, and the rule that a verdict which
-- is not provisional is proven, held here as well as in the domain.

-- Which sources a project trusts how far; a change is another version.
create table evidence.registry_version (
  project_id uuid not null,
  version int not null check (version >= 1),
  made_by uuid,
  made_at timestamptz not null,
  note text not null,
  rules jsonb not null,
  primary key (project_id, version)
);
create trigger registry_version_insert_only before update or delete or truncate on evidence.registry_version
  for each statement execute function public.refuse_change();

alter table evidence.claim
  add column kind text check (kind in ('fact', 'number', 'date', 'quote', 'citation', 'math', 'definition')),
  add column reference_date date,
  add column confidence text check (confidence in ('low', 'mid', 'high')),
  add column split_note text,
  -- Different queries without a failure, and the different places where they were asked.
  add column queries int not null default 0,
  add column connectors int not null default 0,
  -- The earlier verdict that this one took over.
  add column reused_submission_id uuid,
  add column reused_claim_id uuid,
  add check ((reused_submission_id is null) = (reused_claim_id is null));

-- Earlier verdicts are found again by their words.
create index claim_words on evidence.claim using gin (to_tsvector('simple', text))
  where not provisional;

create table evidence.citation (
  submission_id uuid not null,
  claim_id uuid not null,
  citation_id uuid not null,
  project_id uuid not null,
  position int not null,
  stance text not null check (stance in ('supports', 'contradicts', 'context')),
  -- A quotation: where it stands in the text of a capture.
  capture_id char(64) references evidence.capture (capture_id),
  text_sha256 char(64) references evidence.extracted_text (text_sha256),
  span_start int,
  span_end int,
  exact text,
  level text check (level in ('exact', 'layout', 'typographic', 'hyphenation')),
  tier char(1) check (tier in ('A', 'B', 'C', 'D', 'E')),
  registry_version int,
  -- Or a computation: what was computed and what came out.
  engine text,
  input text,
  output text,
  -- Whether it may prove something: the source is whole, the computation gives the same again.
  holds boolean not null,
  primary key (submission_id, claim_id, citation_id),
  check (num_nulls(capture_id, text_sha256, span_start, span_end, exact, level, tier, registry_version) in (0, 8)),
  check (num_nulls(engine, input, output) in (0, 3)),
  check ((capture_id is null) <> (engine is null)),
  check (0 <= span_start and span_start < span_end),
  foreign key (project_id, registry_version) references evidence.registry_version (project_id, version)
) partition by range (submission_id);
create index citation_capture on evidence.citation (capture_id);
select public.ensure_partitions('evidence.citation', now(), 3);

-- One kind of evidence that counts: it holds, its source is admissible, and its quotation stands in a usable capture.
create view evidence.ground as
select c.submission_id, c.claim_id, c.citation_id, c.stance, c.tier
  from evidence.citation c
  left join evidence.capture p on p.capture_id = c.capture_id
  left join evidence.extracted_text t on t.text_sha256 = c.text_sha256
 where c.holds
   and c.stance <> 'context'
   and coalesce(c.tier <> 'E', true)
   and (c.engine is not null
        or (p.usable
            and p.text_sha256 = c.text_sha256
            and c.span_end <= length(t.text)
            and (c.level <> 'exact' or substr(t.text, c.span_start + 1, c.span_end - c.span_start) = c.exact)));

create function evidence.require_proof() returns trigger language plpgsql as $$
declare
  supporting int;
  contradicting int;
  weak int;
begin
  if new.verdict is null or new.provisional then
    return null;
  end if;
  select count(*) filter (where stance = 'supports'),
         count(*) filter (where stance = 'contradicts'),
         count(*) filter (where tier = 'D' and (new.verdict = 'mixed'
                                                or stance = case new.verdict when 'supported' then 'supports'
                                                                             else 'contradicts' end))
    into supporting, contradicting, weak
    from evidence.ground
   where submission_id = new.submission_id
     and claim_id = new.claim_id;
  if (case new.verdict
       when 'supported' then supporting = 0 or (supporting = 1 and weak = 1)
       when 'contradicted' then contradicting = 0 or (contradicting = 1 and weak = 1)
       when 'mixed' then supporting + contradicting = 0
            or (supporting + contradicting = 1 and weak = 1)
            or (least(supporting, contradicting) = 0 and coalesce(trim(new.split_note), '') = '')
       when 'unverifiable' then new.queries < 1 or new.connectors < 1
       else trim(new.reason) = ''
     end)
     or (new.verdict in ('supported', 'contradicted', 'mixed') and new.reference_date is null) then
    raise exception 'claim % of submission % is not proven', new.claim_id, new.submission_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- At the end of the transaction, when the citations are there too.
create constraint trigger claim_is_proven after insert on evidence.claim
  deferrable initially deferred
  for each row execute function evidence.require_proof();
