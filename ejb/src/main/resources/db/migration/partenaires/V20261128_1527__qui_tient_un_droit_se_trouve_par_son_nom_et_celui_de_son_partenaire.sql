-- Words of a person and of their partner are looked for together, in one index, however common each of them is: a word that ten thousand
-- people share is not read ten thousand times before the one that is rare.
alter table partenaires.utilisateur add column cherchable text;

create function partenaires.rendre_cherchable() returns trigger language plpgsql as $$
begin
    select commun.cherchable(commun.mots(new.prenom || ' ' || new.nom)) || commun.cherchable(p.nom_plie) into new.cherchable
    from partenaires.partenaire p where p.id = new.partenaire_id for share;
    return new;
end $$;
create trigger utilisateur_cherchable before insert or update of prenom, nom, partenaire_id on partenaires.utilisateur
    for each row execute function partenaires.rendre_cherchable();

-- A partner that takes another name gives it to all of its people.
create function partenaires.renommer_chez_ses_gens() returns trigger language plpgsql as $$
begin
    update partenaires.utilisateur u set cherchable = commun.cherchable(u.nom_plie) || commun.cherchable(new.nom_plie) where u.partenaire_id = new.id;
    return null;
end $$;
create trigger partenaire_renomme after update of raison_sociale on partenaires.partenaire
    for each row when (old.nom_plie is distinct from new.nom_plie) execute function partenaires.renommer_chez_ses_gens();

update partenaires.utilisateur u set cherchable = commun.cherchable(u.nom_plie) || commun.cherchable(p.nom_plie)
from partenaires.partenaire p where p.id = u.partenaire_id;
drop index partenaires.utilisateur_cherchable_ix;
drop index partenaires.partenaire_cherchable_ix;
create index utilisateur_cherchable_ix on partenaires.utilisateur using gin (cherchable gin_trgm_ops);
