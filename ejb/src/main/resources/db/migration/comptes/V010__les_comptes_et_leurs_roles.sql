create schema if not exists comptes;

create table comptes.compte (
    id                 bigint generated always as identity,
    version            integer     not null default 0,
    identifiant        text        not null,
    nom                text        not null,
    prenom             text        not null,
    courriel           text,
    service            text,
    population         text        not null default 'AGENT',
    etat               text        not null default 'ACTIF',
    empreinte          text        not null,
    echecs             integer     not null default 0,
    bloque_jusqua      timestamptz,
    derniere_connexion timestamptz,
    suspendu_motif     text,
    -- sessions opened before this instant are over
    sessions_depuis    timestamptz not null,
    cree_le            timestamptz not null,
    constraint compte_pk primary key (id),
    constraint compte_identifiant_unique unique (identifiant),
    constraint compte_identifiant_minuscules check (identifiant = lower(identifiant)),
    constraint compte_population_connue check (population in ('AGENT', 'PARTENAIRE', 'USAGER')),
    constraint compte_etat_connu check (etat in ('ACTIF', 'SUSPENDU', 'FERME')),
    constraint compte_suspension_motivee check (etat <> 'SUSPENDU' or suspendu_motif is not null)
);

create table comptes.compte_role (
    compte_id bigint not null,
    role      text   not null,
    constraint compte_role_pk primary key (compte_id, role),
    constraint compte_role_compte_fk foreign key (compte_id) references comptes.compte (id) on delete cascade
);

create table comptes.absence (
    id        bigint generated always as identity,
    compte_id bigint not null,
    debut     date   not null,
    fin       date   not null,
    constraint absence_pk primary key (id),
    constraint absence_compte_fk foreign key (compte_id) references comptes.compte (id) on delete cascade,
    constraint absence_dans_l_ordre check (fin >= debut)
);
create index absence_compte_ix on comptes.absence (compte_id, debut, fin);

-- Failures by address, so that guessing many accounts from one place is slowed too.
create table comptes.echec_adresse (
    adresse       text        not null,
    echecs        integer     not null,
    dernier       timestamptz not null,
    constraint echec_adresse_pk primary key (adresse)
);
