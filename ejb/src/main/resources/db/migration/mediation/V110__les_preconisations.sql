-- General proposals drawn from several cases (R-MED-27).
create table mediation.preconisation (
    id         bigint generated always as identity,
    version    integer     not null default 0,
    annee      integer     not null,
    theme      text        not null,
    texte      text        not null,
    niveau     text        not null,
    porteur    text        not null,
    porteur_identifiant text,
    echeance   date,
    etat       text        not null,
    creee_le   timestamptz not null,
    creee_par  text        not null,
    constraint preconisation_pk primary key (id),
    constraint preconisation_niveau_connu check (niveau in ('LOCAL', 'NATIONAL', 'REGLEMENTAIRE')),
    constraint preconisation_etat_connu check (etat in ('PROPOSEE', 'TRANSMISE', 'ACCEPTEE', 'REFUSEE', 'EN_COURS',
        'MISE_EN_OEUVRE', 'ABANDONNEE'))
);
create index preconisation_annee_ix on mediation.preconisation (annee, etat);

create table mediation.preconisation_saisine (
    preconisation_id bigint not null,
    saisine_id       bigint not null,
    constraint preconisation_saisine_pk primary key (preconisation_id, saisine_id),
    constraint preconisation_saisine_preconisation_fk foreign key (preconisation_id) references mediation.preconisation (id) on delete cascade,
    constraint preconisation_saisine_saisine_fk foreign key (saisine_id) references mediation.saisine (id) on delete cascade
);
create index preconisation_saisine_saisine_ix on mediation.preconisation_saisine (saisine_id);

create table mediation.preconisation_etape (
    id               bigint generated always as identity,
    preconisation_id bigint      not null,
    le               timestamptz not null,
    auteur           text        not null,
    etat             text        not null,
    texte            text        not null,
    constraint preconisation_etape_pk primary key (id),
    constraint preconisation_etape_preconisation_fk foreign key (preconisation_id) references mediation.preconisation (id) on delete cascade
);
create index preconisation_etape_preconisation_ix on mediation.preconisation_etape (preconisation_id, le);
