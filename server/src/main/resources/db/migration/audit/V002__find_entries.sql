-- Histories ask when something of a kind was done in a project, and by whom.
create index entry_action on audit.entry (project_id, action, entry_id);
