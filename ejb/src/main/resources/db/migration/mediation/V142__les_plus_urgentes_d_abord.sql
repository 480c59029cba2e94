-- The clock stops at the first answer, whatever comes after: a case reopened is not the most urgent for being the oldest.
drop index mediation.saisine_urgence_ix;
create index saisine_urgence_ix on mediation.saisine (
    (etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE') and date_premiere_reponse is null) desc,
    date_reception, id);
