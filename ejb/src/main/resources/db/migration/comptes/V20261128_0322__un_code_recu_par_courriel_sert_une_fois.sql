-- A code sent to whoever gave the right password, when that is not enough. The code itself is kept nowhere, only its slow digest.
create table comptes.code (
    id         bigint generated always as identity,
    compte     text        not null,
    le         timestamptz not null,
    empreinte  text        not null,
    expire_le  timestamptz not null,
    essais     integer     not null default 0,
    utilise_le timestamptz,
    constraint code_pk primary key (id),
    constraint code_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade,
    constraint code_cinq_essais check (essais between 0 and 5),
    constraint code_dans_l_ordre check (expire_le >= le)
);
create index code_compte_ix on comptes.code (compte, le desc);
