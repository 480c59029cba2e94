create schema if not exists bilans;

-- A year that was frozen keeps every version of its figures for ever.
create table bilans.version (
    capacite   text        not null,
    annee      integer     not null,
    version    integer     not null,
    arrete_le  date        not null,
    arrete_par text        not null,
    motif      text,
    chiffres   jsonb       not null,
    constraint version_pk primary key (capacite, annee, version),
    constraint version_numero check (version >= 1),
    constraint version_motivee check (version = 1 or length(motif) >= 20)
);

create function bilans.refuser_changement() returns trigger language plpgsql as $$
begin
    raise exception 'une version arrêtée du bilan ne se modifie ni ne s''efface';
end;
$$;

create trigger version_immuable before update or delete on bilans.version
    for each row execute function bilans.refuser_changement();
create trigger version_conservee before truncate on bilans.version
    for each statement execute function bilans.refuser_changement();

create table bilans.texte (
    capacite text        not null,
    annee    integer     not null,
    bloc     text        not null,
    texte    text        not null,
    version  integer     not null default 0,
    maj_le   timestamptz not null,
    maj_par  text        not null,
    constraint texte_pk primary key (capacite, annee, bloc)
);

-- What is frozen or written counts in what its capability computes.
create function bilans.marquer() returns trigger language plpgsql as $$
begin
    insert into changement.marque (capacite, annee) select distinct capacite, annee from lignes;
    return null;
end;
$$;

create trigger version_ajoutee after insert on bilans.version referencing new table as lignes
    for each statement execute function bilans.marquer();
create trigger texte_ajoute after insert on bilans.texte referencing new table as lignes
    for each statement execute function bilans.marquer();
create trigger texte_change after update on bilans.texte referencing new table as lignes
    for each statement execute function bilans.marquer();
create trigger texte_retire after delete on bilans.texte referencing old table as lignes
    for each statement execute function bilans.marquer();
