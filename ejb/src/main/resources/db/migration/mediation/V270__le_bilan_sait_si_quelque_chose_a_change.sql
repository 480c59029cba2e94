-- Figures already computed serve again as long as nothing behind them has changed. Each change leaves a mark here, seen when
-- it is committed; marks are only added, so that two people at work never wait for each other.
create table mediation.changement (
    id    bigint generated always as identity,
    annee integer not null,
    constraint changement_pk primary key (id)
);
create index changement_annee_ix on mediation.changement (annee, id);

-- Whole statements for the cases: five thousand lines of a past year leave one mark.
create function mediation.marquer_saisines() returns trigger language plpgsql as $$
begin
    insert into mediation.changement (annee) select distinct annee from lignes;
    return null;
end $$;
create trigger saisine_ajoutee after insert on mediation.saisine referencing new table as lignes
    for each statement execute function mediation.marquer_saisines();
create trigger saisine_changee after update on mediation.saisine referencing new table as lignes
    for each statement execute function mediation.marquer_saisines();
create trigger saisine_changee_avant after update on mediation.saisine referencing old table as lignes
    for each statement execute function mediation.marquer_saisines();
create trigger saisine_retiree after delete on mediation.saisine referencing old table as lignes
    for each statement execute function mediation.marquer_saisines();

-- What goes with a case counts in its year; what goes away with it was marked by it.
create function mediation.marquer_avec_la_saisine() returns trigger language plpgsql as $$
begin
    insert into mediation.changement (annee)
        select annee from mediation.saisine where id = coalesce(new.saisine_id, old.saisine_id);
    return null;
end $$;
create trigger proposition_equite_changee after insert or update or delete on mediation.proposition_equite
    for each row execute function mediation.marquer_avec_la_saisine();
create trigger cycle_precedent_change after insert or update or delete on mediation.cycle_precedent
    for each row execute function mediation.marquer_avec_la_saisine();
create trigger evenement_change after insert on mediation.evenement
    for each row when (new.acte in ('DECLARER_IRRECEVABLE', 'REORIENTER')) execute function mediation.marquer_avec_la_saisine();

create function mediation.marquer_l_annee() returns trigger language plpgsql as $$
begin
    insert into mediation.changement (annee) values (coalesce(new.annee, old.annee));
    return null;
end $$;
create trigger preconisation_changee after insert or update or delete on mediation.preconisation
    for each row execute function mediation.marquer_l_annee();
create trigger bilan_texte_change after insert or update or delete on mediation.bilan_texte
    for each row execute function mediation.marquer_l_annee();
create trigger bilan_version_ajoutee after insert on mediation.bilan_version
    for each row execute function mediation.marquer_l_annee();
create trigger indicateur_publie_change after insert or update or delete on mediation.indicateur_publie
    for each row execute function mediation.marquer_l_annee();

create function mediation.marquer_avec_la_preconisation() returns trigger language plpgsql as $$
begin
    insert into mediation.changement (annee)
        select annee from mediation.preconisation where id = coalesce(new.preconisation_id, old.preconisation_id);
    return null;
end $$;
create trigger preconisation_etape_changee after insert or update or delete on mediation.preconisation_etape
    for each row execute function mediation.marquer_avec_la_preconisation();
create trigger preconisation_saisine_changee after insert or update or delete on mediation.preconisation_saisine
    for each row execute function mediation.marquer_avec_la_preconisation();
