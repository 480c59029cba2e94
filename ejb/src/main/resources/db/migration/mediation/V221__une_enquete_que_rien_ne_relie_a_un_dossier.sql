-- Three questions after a case is closed. An invitation knows neither the case nor the person, an answer knows no invitation,
-- and only its quarter: nothing here tells who answered what.
create table mediation.invitation_enquete (
    empreinte bytea not null,
    expire_le date  not null,
    constraint invitation_enquete_pk primary key (empreinte)
);
create index invitation_enquete_expire_ix on mediation.invitation_enquete (expire_le);

create table mediation.enquete (
    annee     integer not null,
    trimestre integer not null,
    invitations integer not null default 0,
    constraint enquete_pk primary key (annee, trimestre),
    constraint enquete_trimestre check (trimestre between 1 and 4)
);

create table mediation.reponse_enquete (
    id        uuid    not null default gen_random_uuid(),
    annee     integer not null,
    trimestre integer not null,
    clarte    text    not null,
    delai     text    not null,
    ecoute    text    not null,
    constraint reponse_enquete_pk primary key (id),
    constraint reponse_enquete_connue check (
        array[clarte, delai, ecoute] <@ array['TOUT_A_FAIT', 'PLUTOT_OUI', 'PLUTOT_NON', 'PAS_DU_TOUT', 'SANS_AVIS'])
);
create index reponse_enquete_annee_ix on mediation.reponse_enquete (annee);
