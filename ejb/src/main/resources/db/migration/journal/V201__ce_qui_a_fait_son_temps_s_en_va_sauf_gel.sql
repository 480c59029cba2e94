-- How long a line is kept is data, by kind of act; a hold keeps a case, or the whole journal, beyond it. The database itself
-- refuses to remove a line that has not served its time, or that is held. What is removed keeps its seal: the chain goes on.

-- No rule of the field gives these periods, which the data protection officer settles; the six months' floor is the lower
-- bound advised for access logs. No period: kept for ever.
create table journal.conservation (
    acte text    not null,
    mois integer,
    constraint conservation_pk primary key (acte),
    constraint conservation_mois_ck check (mois between 6 and 600)
);
insert into journal.conservation (acte, mois) values
    ('LECTURE', 12), ('IMPRESSION', 12), ('EXPORT', 12), ('CONNEXION', 12), ('ECHEC_CONNEXION', 12), ('DECONNEXION', 12),
    ('CREATION', 60), ('MODIFICATION', 60), ('IMPORT', 60), ('ADMINISTRATION', 60),
    ('VERIFICATION', null), ('PURGE', null);

create table journal.gel (
    id          bigint      generated always as identity,
    dossier     text,
    motif       text        not null,
    pose_le     timestamptz not null,
    pose_par    text        not null,
    leve_le     timestamptz,
    leve_par    text,
    leve_motif  text,
    constraint gel_pk primary key (id),
    constraint gel_leve_ck check (num_nulls(leve_le, leve_par, leve_motif) in (0, 3))
);
comment on column journal.gel.dossier is 'the case held; null for the whole journal';
create unique index gel_en_cours_uk on journal.gel (coalesce(dossier, '')) where leve_le is null;

create table journal.purge (
    id bigint      generated always as identity,
    le timestamptz not null,
    constraint purge_pk primary key (id)
);

create table journal.purgee (
    rang  bigint not null,
    purge bigint not null,
    constraint purgee_pk primary key (rang),
    constraint purgee_rang_fk foreign key (rang) references journal.scelle (rang),
    constraint purgee_purge_fk foreign key (purge) references journal.purge (id)
);
create index purgee_purge_ix on journal.purgee (purge, rang);

-- By the clock of the database: nobody can remove yesterday's lines by saying it is next year.
create view journal.perimee as
    select a.id, s.rang, a.acte, a.le, exists (
        select 1 from journal.gel g where g.leve_le is null and (g.dossier is null or g.dossier = a.dossier)) as gelee
    from journal.acte a
    join journal.scelle s on s.acte = a.id
    join journal.conservation c on c.acte = a.acte
    where a.le < clock_timestamp() - make_interval(months => c.mois);

create function journal.refuser_purge() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from journal.perimee p where p.rang = new.rang and not p.gelee) then
        raise exception 'la ligne de rang % n''a pas fait son temps, ou elle est gelée', new.rang;
    end if;
    return new;
end;
$$;
create trigger purgee_permise before insert on journal.purgee for each row execute function journal.refuser_purge();

-- A line leaves only once it is written among those that were purged.
create function journal.refuser_effacement() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from journal.scelle s join journal.purgee p on p.rang = s.rang where s.acte = old.id) then
        raise exception 'le journal ne se modifie ni ne s''efface';
    end if;
    return old;
end;
$$;
drop trigger acte_immuable on journal.acte;
create trigger acte_immuable before update on journal.acte for each row execute function journal.refuser_changement();
create trigger acte_ineffacable before delete on journal.acte for each row execute function journal.refuser_effacement();

create trigger purge_immuable before update or delete on journal.purge
    for each row execute function journal.refuser_changement();
create trigger purgee_immuable before update or delete on journal.purgee
    for each row execute function journal.refuser_changement();
create trigger purgee_conserve before truncate on journal.purgee
    for each statement execute function journal.refuser_changement();
create trigger gel_conserve before delete on journal.gel
    for each row execute function journal.refuser_changement();
