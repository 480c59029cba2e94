alter table journal.gel add constraint gel_sujet_ck check ((objet is null) = (dossier is null));
drop index journal.gel_en_cours_uk;
create unique index gel_en_cours_uk on journal.gel (coalesce(objet, ''), coalesce(dossier, '')) where leve_le is null;
