-- A right is found by words of its person or of its partner, each in an index, however many rights there are.
alter table partenaires.utilisateur add column nom_plie text generated always as (commun.mots(prenom || ' ' || nom)) stored;
create index utilisateur_cherchable_ix on partenaires.utilisateur using gin (commun.cherchable(nom_plie) gin_trgm_ops);
create index partenaire_cherchable_ix on partenaires.partenaire using gin (commun.cherchable(nom_plie) gin_trgm_ops);
