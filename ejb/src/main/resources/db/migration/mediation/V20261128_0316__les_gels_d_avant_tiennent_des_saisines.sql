update journal.gel set objet = 'saisine' where dossier is not null;
