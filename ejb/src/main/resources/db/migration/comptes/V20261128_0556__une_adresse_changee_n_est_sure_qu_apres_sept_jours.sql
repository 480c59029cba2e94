-- Whoever may change an address must not thereby become its holder: until that instant, or until the person confirms from the former
-- address, no link goes to the new one. Null: the address is sure.
alter table comptes.compte add column adresse_sure_le timestamptz;
-- Meanwhile, the last address that was.
alter table comptes.compte add column adresse_d_avant text;

create table comptes.confirmation (
    id         bigint generated always as identity,
    compte     text        not null,
    adresse    text        not null,
    empreinte  bytea       not null,
    expire_le  timestamptz not null,
    constraint confirmation_pk primary key (id),
    constraint confirmation_empreinte_uk unique (empreinte),
    constraint confirmation_une_par_compte unique (compte),
    constraint confirmation_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade
);
