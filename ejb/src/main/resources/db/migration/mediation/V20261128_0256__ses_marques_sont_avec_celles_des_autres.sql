-- The marks of mediation join those of every capability; what leaves them, and when, is as before.
insert into changement.marque (capacite, annee) select 'mediation', annee from (select distinct annee from mediation.changement) a;

create or replace function mediation.marquer_saisines() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee) select distinct 'mediation', annee from lignes;
    return null;
end $$;
create or replace function mediation.marquer_avec_la_saisine() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee)
        select 'mediation', annee from mediation.saisine where id = coalesce(new.saisine_id, old.saisine_id);
    return null;
end $$;
create or replace function mediation.marquer_l_annee() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee) values ('mediation', coalesce(new.annee, old.annee));
    return null;
end $$;
create or replace function mediation.marquer_avec_la_preconisation() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee)
        select 'mediation', annee from mediation.preconisation where id = coalesce(new.preconisation_id, old.preconisation_id);
    return null;
end $$;
create or replace function mediation.marquer_avec_les_saisines() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee)
        select distinct 'mediation', s.annee from lignes l join mediation.saisine s on s.id = l.saisine_id;
    return null;
end $$;

drop table mediation.changement;
