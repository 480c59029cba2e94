-- Each time someone says their password is forgotten. The row is written before anything is known of an account, so that the
-- answer is the same; the link itself is kept nowhere, only its imprint.
create table comptes.oubli (
    id         bigint generated always as identity,
    le         timestamptz not null,
    adresse    text        not null,
    compte     text,
    empreinte  bytea,
    expire_le  timestamptz,
    utilise_le timestamptz,
    constraint oubli_pk primary key (id),
    constraint oubli_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade,
    constraint oubli_lien_entier check (num_nulls(compte, empreinte, expire_le) in (0, 3)),
    constraint oubli_utilise_un_lien check (utilise_le is null or empreinte is not null)
);
create unique index oubli_empreinte_uk on comptes.oubli (empreinte);
create index oubli_adresse_ix on comptes.oubli (adresse, le);
create index oubli_compte_ix on comptes.oubli (compte, le);
