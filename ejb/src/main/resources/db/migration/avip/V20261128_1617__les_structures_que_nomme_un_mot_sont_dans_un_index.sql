-- The structures that a word names are found in an index when requests are looked for by them.
create index structure_cherchable_ix on avip.structure using gin (commun.cherchable(texte_plie) gin_trgm_ops);
