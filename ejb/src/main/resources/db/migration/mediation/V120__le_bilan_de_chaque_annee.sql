-- A year that was frozen keeps every version of its figures for ever (R-MED-25).
create table mediation.bilan_version (
    annee      integer     not null,
    version    integer     not null,
    arrete_le  date        not null,
    arrete_par text        not null,
    motif      text,
    chiffres   jsonb       not null,
    constraint bilan_version_pk primary key (annee, version),
    constraint bilan_version_numero check (version >= 1),
    constraint bilan_version_motivee check (version = 1 or length(motif) >= 20)
);

create function mediation.refuser_changement() returns trigger language plpgsql as $$
begin
    raise exception 'une version arrêtée du bilan ne se modifie ni ne s''efface';
end;
$$;

create trigger bilan_version_immuable before update or delete on mediation.bilan_version
    for each row execute function mediation.refuser_changement();
create trigger bilan_version_conservee before truncate on mediation.bilan_version
    for each statement execute function mediation.refuser_changement();

create table mediation.bilan_texte (
    annee   integer     not null,
    bloc    text        not null,
    texte   text        not null,
    version integer     not null default 0,
    maj_le  timestamptz not null,
    maj_par text        not null,
    constraint bilan_texte_pk primary key (annee, bloc)
);

create table mediation.indicateur_publie (
    annee     integer       not null,
    code      text          not null,
    national  boolean       not null,
    valeur    numeric(14, 4) not null,
    precision integer       not null,
    source    text          not null,
    constraint indicateur_publie_pk primary key (annee, code, national),
    constraint indicateur_publie_precision_plausible check (precision between 0 and 4)
);

-- National values shown beside the local ones, as published (dated reference data, never in code).
insert into mediation.indicateur_publie (annee, code, national, valeur, precision, source) values
    (2023, 'I-07', true, 51.5, 1, 'Cnaf, bilan 2023 de la médiation, repris par la presse spécialisée'),
    (2023, 'I-08', true, 38.8, 1, 'Cnaf, bilan 2023 de la médiation, repris par la presse spécialisée'),
    (2025, 'I-10', true, 28.9, 1, 'Webinaire partenaires, mai 2026 : délai moyen national de réponse'),
    (2025, 'I-13', true, 75, 0, 'Webinaire partenaires, mai 2026 : objectif national, prise en charge en moins de 8 jours');
