-- What a document is, how it is called in the case, which answer brought it; taken out, it is shown no more and leaves with the case.
alter table mediation.document
    add column genre text not null default 'AUTRE',
    add column intitule text,
    add column question_id bigint,
    add column retire_le timestamptz,
    add column retire_par text,
    add column motif_retrait text,
    add constraint document_genre_connu check (genre in ('DEMANDE', 'MANDAT', 'IDENTITE', 'DECISION', 'JUSTIFICATIF', 'REPONSE', 'AUTRE')),
    add constraint document_intitule_bref check (char_length(intitule) between 1 and 200),
    add constraint document_question_fk foreign key (question_id) references mediation.question (id) on delete set null,
    add constraint document_retrait_entier check ((retire_le is null) = (retire_par is null) and (retire_le is null) = (motif_retrait is null)),
    add constraint document_motif_connu check (motif_retrait in ('MAUVAIS_DOSSIER', 'EN_DOUBLE', 'ILLISIBLE', 'NON_NECESSAIRE'));
create index document_question_ix on mediation.document (question_id);

-- The file number goes with a question only when the mediator says so.
alter table mediation.question add column numero_joint boolean not null default false;
