-- What a dashboard counts of the cases at hand is read from an index as small as they are, whatever the registry holds.
create index saisine_vivante_ix on mediation.saisine (titulaire, etat)
    include (id, date_reception, date_premiere_reponse, date_accuse, attente, relance_complement_le)
    where etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE');
create index question_ouverte_ix on mediation.question (saisine_id) where repondue_le is null;
create index attente_ouverte_ix on mediation.attente (saisine_id) where fin is null;
