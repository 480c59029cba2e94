create schema if not exists notifications;

-- What a person is told in the application: written with the act it tells of, it names a thing and leads there, never what is in it.
create table notifications.notification (
    id        bigint generated always as identity,
    compte    text        not null,
    texte     text        not null,
    lien      text        not null,
    objet     text        not null,
    reference text,
    le        timestamptz not null,
    lue_le    timestamptz,
    constraint notification_pk primary key (id),
    constraint notification_compte_fk foreign key (compte) references comptes.compte (identifiant) on delete cascade,
    constraint notification_chez_nous check (lien like '/%' and lien not like '//%')
);
-- Told once while it is not read, and counted on every page.
create unique index notification_non_lue_uk on notifications.notification (compte, lien, texte) where lue_le is null;
create index notification_compte_ix on notifications.notification (compte, id desc);
create index notification_objet_ix on notifications.notification (objet, reference);
-- A mail leads to whose account its address is.
create index compte_courriel_ix on comptes.compte (lower(courriel));
