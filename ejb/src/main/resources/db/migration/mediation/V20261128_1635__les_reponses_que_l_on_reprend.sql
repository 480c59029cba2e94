-- What the mediator writes often, kept once, by motive and benefit; each wording it had stays, with who wrote it. Some of them are delivered
-- with the application: they are nobody's until they are rewritten.
create table mediation.modele_reponse (
    id          bigint generated always as identity,
    titre       text    not null,
    motifs      text[]  not null default '{}',
    prestations text[]  not null default '{}',
    corps       text    not null,
    retire      boolean not null default false,
    version     integer not null default 1,
    ecrit_par   text    not null,
    ecrit_le    timestamptz not null,
    constraint modele_reponse_pk primary key (id),
    constraint modele_reponse_titre_ck check (length(titre) between 1 and 120),
    constraint modele_reponse_corps_ck check (length(corps) between 1 and 5000)
);
create unique index modele_reponse_titre_uk on mediation.modele_reponse (lower(titre)) where not retire;

create table mediation.modele_reponse_version (
    modele_id bigint      not null,
    version   integer     not null,
    titre     text        not null,
    corps     text        not null,
    ecrit_par text        not null,
    ecrit_le  timestamptz not null,
    constraint modele_reponse_version_pk primary key (modele_id, version),
    constraint modele_reponse_version_modele_fk foreign key (modele_id) references mediation.modele_reponse (id)
);
