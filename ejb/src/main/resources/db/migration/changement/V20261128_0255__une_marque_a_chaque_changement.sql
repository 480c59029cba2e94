-- What was computed serves again as long as nothing behind it has changed. Each change leaves a mark here, seen when it is
-- committed; marks are only added, so that two people at work never wait for each other.
create schema changement;
create table changement.marque (
    id       bigint generated always as identity,
    capacite text    not null,
    annee    integer not null,
    constraint marque_pk primary key (id),
    constraint marque_capacite_ck check (capacite ~ '^[a-z]+$')
);
create index marque_ix on changement.marque (capacite, annee, id);

-- Whole statements: five thousand rows of one year leave one mark.
create function changement.marquer() returns trigger language plpgsql as $$
begin
    execute 'insert into changement.marque (capacite, annee) select distinct $1, annee from (' || tg_argv[1] || ') a where annee is not null'
        using tg_argv[0];
    return null;
end $$;

-- A capability declares a table whose rows count in what it computes. The years they count in are read from the rows changed,
-- named « lignes »; rows of no year count in all of them.
create function changement.suivre(capacite text, suivie regclass, annees text default 'select 0 as annee from lignes')
returns void language plpgsql as $$
declare
    quand text[];
begin
    foreach quand slice 1 in array array[['ajout', 'insert', 'new'], ['changement', 'update', 'new'], ['avant', 'update', 'old'], ['retrait', 'delete', 'old']] loop
        execute format('create trigger %I after %s on %s referencing %s table as lignes for each statement execute function changement.marquer(%L, %L)',
            'marque_' || quand[1], quand[2], suivie, quand[3], capacite, annees);
    end loop;
end $$;
