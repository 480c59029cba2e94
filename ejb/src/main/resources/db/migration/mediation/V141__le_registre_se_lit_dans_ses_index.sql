-- Names are searched whatever their accents; kept folded once, they are not folded again for each row and each search.
alter table mediation.saisine
    add column texte_plie text generated always as (commun.sans_accent(texte_recherche)) stored;
drop index mediation.saisine_trigrammes_ix;
create index saisine_trigrammes_ix on mediation.saisine using gin (texte_plie gin_trgm_ops);

-- The registry counts exactly what is filtered: with the filtered columns in the index, without reading the cases.
drop index mediation.saisine_reception_ix;
create index saisine_reception_ix on mediation.saisine (date_reception desc, id desc)
    include (annee, etat, attente, titulaire, canal, type_saisissant, motif, prestation, motifs_secondaires,
        prestations_secondaires, position, mode_reponse, origine, motif_irrecevabilite, date_premiere_reponse);

-- The most urgent first: open cases, the oldest before.
create index saisine_urgence_ix on mediation.saisine (
    (etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')) desc, date_reception, id);
create index saisine_concerne_ix on mediation.saisine (
    commun.sans_accent(concerne_nom), commun.sans_accent(concerne_prenom), id);
