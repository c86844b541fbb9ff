-- Analyses join by this view; it is the one place through which model names leave.
create view corpus.response_v1 as
select r.response_id,
       r.project_id,
       r.item_id,
       r.external_id as response,
       i.external_id as item,
       i.prompt,
       i.locale,
       i.domain,
       r.model_id,
       m.name as model,
       r.text,
       array_length(regexp_split_to_array(btrim(r.text, E' \n\r\t'), '\s+'), 1) as words
  from corpus.response r
  join corpus.item i on i.item_id = r.item_id
  left join corpus.model m on m.model_id = r.model_id;
