-- The structures one may ask are read again only once one of these has changed: no request nor contract is among them, for a day has many.
do $$
declare
    suivie text;
    quand text[];
begin
    foreach suivie in array array['structure', 'referent', 'ouverture', 'label', 'reseau', 'adhesion_reseau', 'disponibilite', 'reservation'] loop
        foreach quand slice 1 in array array[['insert', 'new'], ['update', 'new'], ['delete', 'old']] loop
            execute format('create trigger %I after %s on avip.%I referencing %s table as lignes for each statement execute function changement.marquer(%L, %L)',
                'demande_' || quand[1], quand[1], suivie, quand[2], 'avipdemande', 'select 0 as annee from lignes');
        end loop;
    end loop;
end $$;
