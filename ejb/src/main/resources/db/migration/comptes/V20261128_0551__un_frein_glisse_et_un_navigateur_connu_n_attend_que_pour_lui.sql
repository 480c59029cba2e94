-- How many times each has tried of late: a count that slides, instead of one that shuts for an hour.
create table comptes.frein (
    cle    text             not null,
    compte double precision not null,
    le     timestamptz      not null,
    constraint frein_pk primary key (cle),
    constraint frein_positif check (compte >= 0)
);
drop table comptes.echec_adresse;

-- A browser someone has signed in with: it waits for its own failures only. Its secret is kept nowhere, only the imprint.
create table comptes.appareil (
    id            bigint generated always as identity,
    compte        text        not null,
    empreinte     bytea       not null,
    vu_le         timestamptz not null,
    echecs        integer     not null default 0,
    bloque_jusqua timestamptz,
    constraint appareil_pk primary key (id),
    constraint appareil_une_fois_par_compte unique (empreinte, compte),
    constraint appareil_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade
);
create index appareil_compte_ix on comptes.appareil (compte);
