-- What is asked of every response to one prompt. Given once, with a row of a file, it stays as it is.
alter table corpus.item add column rubric_items jsonb not null default '[]';

create view corpus.rubric_item_v1 as
select i.item_id,
       i.project_id,
       coalesce(i.external_id, i.item_id::text) as item,
       asked.position,
       asked.rubric_item ->> 'id' as rubric_item,
       asked.rubric_item ->> 'text' as text,
       (asked.rubric_item ->> 'points')::int as points,
       asked.rubric_item ->> 'axis' as axis
  from corpus.item i
 cross join lateral jsonb_array_elements(i.rubric_items) with ordinality as asked (rubric_item, position);
