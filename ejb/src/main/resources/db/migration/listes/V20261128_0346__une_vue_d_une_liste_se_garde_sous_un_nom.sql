create schema if not exists listes;

-- A view of a list is a link; a person may keep some under a name.
create table listes.vue_enregistree (
    id          bigint generated always as identity,
    liste       text        not null,
    identifiant text        not null,
    nom         text        not null,
    requete     text        not null,
    creee_le    timestamptz not null,
    constraint vue_enregistree_pk primary key (id),
    constraint vue_enregistree_nom_unique unique (identifiant, liste, nom),
    constraint vue_enregistree_nom_court check (length(nom) between 1 and 60)
);
