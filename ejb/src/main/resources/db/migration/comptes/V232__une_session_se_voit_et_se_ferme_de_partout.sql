-- A session as its owner sees it: whichever server it is on, ending it here ends it there.
create table comptes.session (
    id         bigint generated always as identity,
    compte     text        not null,
    ouverte_le timestamptz not null,
    vue_le     timestamptz not null,
    adresse    text        not null,
    navigateur text        not null,
    fin_le     timestamptz,
    constraint session_pk primary key (id),
    constraint session_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade,
    constraint session_dans_l_ordre check (vue_le >= ouverte_le and fin_le >= ouverte_le)
);
create index session_compte_ix on comptes.session (compte, ouverte_le desc);

-- The time before the last one, to be told to the person: whoever did not come then knows that someone else did.
alter table comptes.compte add column connexion_precedente timestamptz;
