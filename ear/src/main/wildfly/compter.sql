-- Le nombre de lignes de chaque table de Passerelle, une table par ligne.
select format('select %L || '' '' || count(*) from %I.%I', schemaname || '.' || tablename, schemaname, tablename)
from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public') order by schemaname, tablename \gexec
