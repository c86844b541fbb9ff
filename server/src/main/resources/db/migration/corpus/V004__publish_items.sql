-- The lead looks items up: by their words (accents and capitals aside), their language, and the models that answered.
-- What is no letter or digit in any encoding of the database becomes a space.
create function corpus.plain_words(text text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(
           regexp_replace(normalize(text, NFKD), '[\u0300-\u036f]', '', 'g'), '[!-/:-@\[-`{-~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));

alter table corpus.item add column words tsvector not null generated always as (
  to_tsvector('simple', corpus.plain_words(left(coalesce(external_id, ''), 1000) || ' ' || left(prompt, 20000)))) stored;
create index item_words on corpus.item using gin (words);
create index item_project on corpus.item (project_id, item_id);
create index item_locale on corpus.item (project_id, locale, item_id);
create index response_model on corpus.response (model_id, item_id);

-- All words of a text, each as a beginning.
create function corpus.words_query_v1(text text) returns tsquery
  language sql immutable strict parallel safe
  return (select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
            from regexp_split_to_table(corpus.plain_words(text), '\s+') as word
           where word <> '');

create view corpus.item_v1 as
select item_id, project_id, external_id, prompt, locale, domain, words
  from corpus.item;

create view corpus.origin_v1 as
select r.response_id, r.item_id, r.project_id, r.external_id_sha256, r.dataset_id, d.filename, d.sha256, d.imported_by,
       d.imported_at
  from corpus.response r
  join corpus.dataset d on d.dataset_id = r.dataset_id;

create or replace view corpus.response_v1 as
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
       array_length(regexp_split_to_array(btrim(r.text, E' \n\r\t'), '\s+'), 1) as words,
       r.sha256
  from corpus.response r
  join corpus.item i on i.item_id = r.item_id
  left join corpus.model m on m.model_id = r.model_id;
