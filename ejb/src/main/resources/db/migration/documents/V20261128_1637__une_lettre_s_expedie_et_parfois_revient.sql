-- How a letter leaves and what became of it. None for other documents, and for the letters made before it was kept.
create table documents.envoi (
    document_id   bigint  not null,
    voie          text    not null,
    -- where it is mailed, and whether somebody made sure that the address is theirs
    courriel      text,
    confirme      boolean not null default false,
    etat          text    not null default 'A_EXPEDIER',
    expediee_le   date,
    expediee_par  text,
    -- the mail that carries it, in the outbox, which forgets it sooner
    courriel_id   bigint,
    revenue_le    date,
    revenue_motif text,
    constraint envoi_pk primary key (document_id),
    constraint envoi_document_fk foreign key (document_id) references documents.document (id) on delete cascade,
    constraint envoi_voie check (voie in ('COURRIER', 'COURRIEL', 'MON_COMPTE', 'MAIN_PROPRE', 'INTERNE')),
    constraint envoi_etat check (etat in ('A_EXPEDIER', 'EXPEDIEE', 'REVENUE')),
    constraint envoi_expedie check ((etat = 'A_EXPEDIER') = (expediee_le is null) and (expediee_le is null) = (expediee_par is null)),
    constraint envoi_revenu check ((etat = 'REVENUE') = (revenue_le is not null) and (revenue_le is null) = (revenue_motif is null)
        and revenue_le >= expediee_le),
    constraint envoi_par_courriel check (courriel is not null or voie <> 'COURRIEL'),
    constraint envoi_confirme check (courriel_id is null or confirme)
);
create index envoi_a_expedier_ix on documents.envoi (document_id) where etat <> 'EXPEDIEE';
