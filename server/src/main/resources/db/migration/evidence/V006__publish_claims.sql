-- The lead reads what claims add up to: claims, what each rests on, and how far its best source is trusted.
create index claim_newest on evidence.claim (project_id, submission_id);
create index citation_project on evidence.citation (project_id);

-- Claims are looked up by their words, capitals and accents aside.
create function evidence.plain_words(text text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(normalize(lower(text), NFKD), '[\u0300-\u036f]', '', 'g');

alter table evidence.claim add column words tsvector not null generated always as (
  to_tsvector('simple', evidence.plain_words(text))) stored;
create index claim_plain_words on evidence.claim using gin (words);

-- The host of a web address; a document of the project has none.
alter table evidence.capture add column host text generated always as (
  nullif(case when split_part(url_final, '/', 3) like '[%' then split_part(split_part(url_final, '/', 3), ']', 1) || ']'
              else split_part(split_part(url_final, '/', 3), ':', 1) end, '')) stored;

create view evidence.claim_v1 as
select submission_id, claim_id, project_id, response_id, evaluator_id, position, text, words, span_start, span_end,
       verdict, provisional, reason, kind, reference_date, confidence, split_note, queries, connectors
  from evidence.claim;

create view evidence.citation_v1 as
select c.submission_id, c.claim_id, c.citation_id, c.project_id, c.position, c.stance, c.capture_id, c.span_start,
       c.span_end, c.exact, c.tier, c.engine, c.input, c.output, c.holds, p.url_final as url, p.host, p.title,
       p.fetched_at, p.usable
  from evidence.citation c
  left join evidence.capture p on p.capture_id = c.capture_id;

-- Of what holds, is admissible and takes a side: the best tier, or that there are only computations.
create view evidence.best_source_v1 as
select submission_id, claim_id, project_id, coalesce(min(tier::text), 'computation') as tier
  from evidence.citation
 where holds and stance <> 'context' and coalesce(tier <> 'E', true)
 group by submission_id, claim_id, project_id;
