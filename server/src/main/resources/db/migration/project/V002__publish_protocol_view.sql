-- Histories name the version under which work was done.
create view project.protocol_v1 as
select protocol_id, project_id, version, sha256, published_at
  from project.protocol
 where state <> 'draft';
