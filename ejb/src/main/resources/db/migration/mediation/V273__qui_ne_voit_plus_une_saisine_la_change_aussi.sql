-- The registry's totals serve again as long as no case has changed; who may no longer see one changes a total too.
create function mediation.marquer_avec_les_saisines() returns trigger language plpgsql as $$
begin
    insert into mediation.changement (annee)
        select distinct s.annee from lignes l join mediation.saisine s on s.id = l.saisine_id;
    return null;
end $$;
create trigger deport_ajoute after insert on mediation.deport referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger deport_change after update on mediation.deport referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger deport_retire after delete on mediation.deport referencing old table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger agent_implique_ajoute after insert on mediation.agent_implique referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger agent_implique_change after update on mediation.agent_implique referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger agent_implique_retire after delete on mediation.agent_implique referencing old table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
