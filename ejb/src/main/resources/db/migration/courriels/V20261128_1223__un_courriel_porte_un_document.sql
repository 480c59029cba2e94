-- One document with a mail: a letter, an invitation for a diary. Its content goes with the mail, and is kept no longer.
alter table courriels.envoi add column jointe_nom text, add column jointe_type text, add column jointe bytea,
    add constraint envoi_jointe_nommee check ((jointe_nom is null) = (jointe_type is null) and (jointe is null or jointe_nom is not null));
