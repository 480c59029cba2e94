-- What people are asked, by any capability. An invitation knows neither the person nor what it is about; an answer knows no
-- invitation, only the quarter of it, under a number drawn at random: nothing here tells who answered what.
create schema enquetes;
create table enquetes.invitation (
    empreinte bytea   not null,
    enquete   text    not null,
    expire_le date    not null,
    annee     integer not null,
    trimestre integer not null,
    constraint invitation_pk primary key (empreinte),
    constraint invitation_trimestre_ck check (trimestre between 1 and 4)
);
create index invitation_expire_ix on enquetes.invitation (expire_le);

create table enquetes.envoi (
    enquete     text    not null,
    annee       integer not null,
    trimestre   integer not null,
    invitations integer not null default 0,
    constraint envoi_pk primary key (enquete, annee, trimestre),
    constraint envoi_trimestre_ck check (trimestre between 1 and 4)
);

create table enquetes.reponse (
    id           uuid    not null,
    enquete      text    not null,
    annee        integer not null,
    trimestre    integer not null,
    question     text    not null,
    appreciation text    not null,
    constraint reponse_pk primary key (id, question),
    constraint reponse_connue_ck check (appreciation in ('TOUT_A_FAIT', 'PLUTOT_OUI', 'PLUTOT_NON', 'PAS_DU_TOUT', 'SANS_AVIS'))
);
create index reponse_annee_ix on enquetes.reponse (enquete, annee);
