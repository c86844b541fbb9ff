-- The lead reads what claims add up to: claims, what each rests on, and how far its best source is trusted.
create index claim_newest on evidence.claim (project_id, submission_id);
create index citation_project on evidence.citation (project_id);

create view evidence.claim_v1 as
select submission_id, claim_id, project_id, response_id, evaluator_id, position, text, span_start, span_end, verdict,
       provisional, reason, kind, reference_date, confidence, split_note, queries, connectors
  from evidence.claim;

-- The host is that of the address in the end; a document of the project has none.
create view evidence.citation_v1 as
select c.submission_id, c.claim_id, c.citation_id, c.project_id, c.position, c.stance, c.capture_id, c.exact, c.tier,
       c.engine, c.input, c.output, c.holds, p.url_final as url,
       lower(substring(p.url_final from '^https?://(\[[^\]]+\]|[^/?#:]+)')) as host, p.title, p.fetched_at, p.usable
  from evidence.citation c
  left join evidence.capture p on p.capture_id = c.capture_id;

-- Of what holds, is admissible and takes a side: the best tier, or that there are only computations.
create view evidence.best_source_v1 as
select submission_id, claim_id, project_id, coalesce(min(tier::text), 'computation') as tier
  from evidence.citation
 where holds and stance <> 'context' and coalesce(tier <> 'E', true)
 group by submission_id, claim_id, project_id;
