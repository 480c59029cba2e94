-- Names are sorted as they are shown, first name first.
create index saisine_personne_ix on mediation.saisine (
    commun.sans_accent(nullif(trim(coalesce(concerne_prenom, '') || ' ' || coalesce(concerne_nom, '')), '')), id);
drop index mediation.saisine_concerne_ix;

-- The few cases that carry a tag, or were flagged urgent.
create index saisine_etiquetees_ix on mediation.saisine (id) where etiquettes <> '{}';
create index saisine_signalees_ix on mediation.saisine (id) where nullif(trim(urgence), '') is not null;
