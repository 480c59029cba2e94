-- What someone asked the application to do without waiting for it.
create table taches.tache (
    id           bigint generated always as identity,
    code         text        not null,
    titre        text        not null,
    parametres   jsonb       not null,
    avec_fichier boolean     not null,
    -- the page it was asked from, to come back to
    depuis       text,
    demandee_par text        not null,
    demandee_le  timestamptz not null,
    etat         text        not null default 'EN_ATTENTE',
    faits        integer     not null default 0,
    total        integer,
    annulee_le   timestamptz,
    -- who does it, until when that server is believed, and for the how-manieth time: an earlier try has no say any more
    serveur      text,
    bail         timestamptz,
    essais       integer     not null default 0,
    commencee_le timestamptz,
    finie_le     timestamptz,
    issue        text,
    constraint tache_pk primary key (id),
    constraint tache_etat_connu check (etat in ('EN_ATTENTE', 'EN_COURS', 'FAITE', 'ECHOUEE', 'ANNULEE', 'INTERROMPUE')),
    constraint tache_finie_dit_son_issue check ((etat in ('EN_ATTENTE', 'EN_COURS')) = (finie_le is null) and (finie_le is null) = (issue is null)),
    constraint tache_en_cours_a_un_bail check (etat <> 'EN_COURS' or num_nulls(serveur, bail, commencee_le) = 0),
    constraint tache_avance_jusqu_a_son_total check (faits >= 0 and (total is null or faits <= total))
);
create index tache_a_prendre_ix on taches.tache (id) where etat = 'EN_ATTENTE';
create index tache_en_cours_ix on taches.tache (bail) where etat = 'EN_COURS';
create index tache_de_chacun_ix on taches.tache (demandee_par, id desc);

-- What was said of it, line by line.
create table taches.ligne (
    id       bigint generated always as identity,
    tache_id bigint  not null,
    gravite  text    not null,
    ligne    bigint  not null,
    colonne  text,
    valeur   text,
    message  text    not null,
    constraint ligne_pk primary key (id),
    constraint ligne_tache_fk foreign key (tache_id) references taches.tache (id) on delete cascade,
    constraint ligne_gravite_connue check (gravite in ('ERREUR', 'AVERTISSEMENT', 'NOTE'))
);
create index ligne_tache_ix on taches.ligne (tache_id, id);

-- The file it was given, the file it gives back: each for a time.
create table taches.fichier (
    tache_id bigint not null,
    sens     text   not null,
    nom      text   not null,
    type     text   not null,
    contenu  bytea  not null,
    constraint fichier_pk primary key (tache_id, sens),
    constraint fichier_tache_fk foreign key (tache_id) references taches.tache (id) on delete cascade,
    constraint fichier_sens_connu check (sens in ('RECU', 'RENDU'))
);
