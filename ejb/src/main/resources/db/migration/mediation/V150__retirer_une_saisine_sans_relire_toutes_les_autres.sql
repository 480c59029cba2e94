-- The database looks for duplicates of every case it removes: without this, undoing an import reads the whole table
-- once per line.
create index saisine_doublon_ix on mediation.saisine (doublon_de) where doublon_de is not null;
