create schema calendrier;

-- The private link by which a person's diary follows the duties they may see: one at a time, of which only the imprint is kept.
create table calendrier.lien (
    identifiant text        not null,
    empreinte   bytea       not null,
    cree_le     timestamptz not null,
    lu_le       timestamptz,
    constraint lien_pk primary key (identifiant),
    constraint lien_empreinte_unique unique (empreinte)
);
