-- A filter on a motive or a benefit looks at the main one or at the secondary ones. Counted apart, each has an index that
-- answers alone; few cases have secondary ones.
create index saisine_prestation_ix on mediation.saisine (prestation, date_reception desc, id desc) include (archivee_le);
create index saisine_motif_ix on mediation.saisine (motif, date_reception desc, id desc) include (archivee_le);
create index saisine_prestations_secondaires_ix on mediation.saisine (date_reception desc, id desc) where prestations_secondaires <> '{}';
create index saisine_motifs_secondaires_ix on mediation.saisine (date_reception desc, id desc) where motifs_secondaires <> '{}';
