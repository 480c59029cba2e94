create schema if not exists courriels;

-- What is to be sent, written with the act it tells of; then what became of it.
create table courriels.envoi (
    id             bigint generated always as identity,
    modele         text        not null,
    adresse        text        not null,
    sujet          text        not null,
    corps          text        not null,
    -- what it is about: a kind of thing and its reference, never a person
    objet          text        not null,
    reference      text,
    depose_le      timestamptz not null,
    etat           text        not null default 'EN_ATTENTE',
    essais         integer     not null default 0,
    prochain_essai timestamptz,
    -- until when the server that sends it is believed
    bail           timestamptz,
    envoye_le      timestamptz,
    erreur         text,
    constraint envoi_pk primary key (id),
    constraint envoi_etat_connu check (etat in ('EN_ATTENTE', 'EN_COURS', 'ENVOYE', 'INCERTAIN', 'ABANDONNE')),
    constraint envoi_attendu_a_une_heure check ((etat = 'EN_ATTENTE') = (prochain_essai is not null)),
    constraint envoi_en_cours_a_un_bail check ((etat = 'EN_COURS') = (bail is not null)),
    constraint envoi_envoye_a_une_date check ((etat = 'ENVOYE') = (envoye_le is not null)),
    constraint envoi_essais_comptes check (essais >= 0)
);
-- The next to go, and the page of the administrator.
create index envoi_a_faire_ix on courriels.envoi (prochain_essai) where etat = 'EN_ATTENTE';
create index envoi_en_cours_ix on courriels.envoi (bail) where etat = 'EN_COURS';
create index envoi_recent_ix on courriels.envoi (depose_le desc, id desc);
create index envoi_par_etat_ix on courriels.envoi (etat, depose_le desc, id desc);
create index envoi_reference_ix on courriels.envoi (reference);
