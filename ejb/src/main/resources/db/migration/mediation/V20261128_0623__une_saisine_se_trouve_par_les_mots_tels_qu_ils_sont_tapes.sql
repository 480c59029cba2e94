-- The words of a case are indexed as those of a search are read: the table is rewritten once, its two indexes with it.
alter table mediation.saisine
    drop column recherche,
    drop column texte_plie,
    add column texte_plie text generated always as (commun.mots(texte_recherche)) stored,
    add column recherche tsvector generated always as (commun.indexer(texte_recherche, expose || ' ' || demande_precise)) stored;
create index saisine_recherche_ix on mediation.saisine using gin (recherche);
create index saisine_trigrammes_ix on mediation.saisine using gin (texte_plie gin_trgm_ops);
