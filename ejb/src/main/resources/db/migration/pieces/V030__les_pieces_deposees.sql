create schema if not exists pieces;

-- What was deposited; the content stands on disk under its own digest.
create table pieces.piece (
    id          bigint generated always as identity,
    nom         text        not null,
    type        text        not null,
    taille      bigint      not null,
    empreinte   text        not null,
    deposee_le  timestamptz not null,
    deposee_par text        not null,
    constraint piece_pk primary key (id),
    constraint piece_taille_positive check (taille > 0),
    constraint piece_empreinte_sha256 check (empreinte ~ '^[0-9a-f]{64}$')
);
