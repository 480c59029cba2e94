-- The dashboard's counts serve again as long as no case has changed; what a case waits for, since when, and what is still to be
-- done for it change them too.
create trigger question_ajoutee after insert on mediation.question referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger question_changee after update on mediation.question referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger question_retiree after delete on mediation.question referencing old table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger attente_ajoutee after insert on mediation.attente referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger attente_changee after update on mediation.attente referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger attente_retiree after delete on mediation.attente referencing old table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger suivi_ajoutee after insert on mediation.suivi referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger suivi_changee after update on mediation.suivi referencing new table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
create trigger suivi_retiree after delete on mediation.suivi referencing old table as lignes
    for each statement execute function mediation.marquer_avec_les_saisines();
