create schema actes;

-- What was sent and done, kept in the transaction of its act: of the sending only its imprint, of the act only what it gave.
create table actes.envoi_fait (
    cle      bytea       not null,
    resultat text        not null,
    le       timestamptz not null,
    constraint envoi_fait_pk primary key (cle),
    constraint envoi_fait_cle_ck check (length(cle) = 32),
    constraint envoi_fait_resultat_court check (length(resultat) <= 200)
);
create index envoi_fait_le_ix on actes.envoi_fait (le);
